//! The state behind the gateway, one per egui context: fonts and layout cache.

use super::direction::{self, Direction};
use super::fonts;
use super::kept::kept;
use super::laid::Laid;
use super::layout::{Engine, lay_out};
use super::look::{Frame, Line, Look, Source};
use egui::mutex::Mutex;
use egui::{Context, Id};
use indexmap::IndexMap;
use parley::LayoutContext;
use std::borrow::Cow;

use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

/// Above this many layouts the cache drops those unused for [`STALE`] lookups. A whole console
/// shows a few hundred texts; two windows with different repaint rates share the cache, so age is
/// counted in lookups, not in frames of either.
const CACHE_LIMIT: usize = 4096;
const STALE: u64 = 20_000;

struct Entry {
    spans: Vec<(String, Look)>,
    frame: Frame,
    laid: Arc<Laid>,
    used: u64,
}

/// Fonts and cache.
pub(super) struct Gateway {
    pub(super) engine: Engine,
    cache: IndexMap<u64, Entry>,
    clock: u64,
    /// When it was asked last what was cut.
    asked: u64,
}

/// The gateway of a context, made on first use.
pub(super) fn shared(ctx: &Context) -> Arc<Mutex<Gateway>> {
    kept(ctx, Id::unique("sulh-text-gateway"))
}

impl Default for Gateway {
    fn default() -> Self {
        Self {
            engine: Engine {
                fonts: fonts::context(),
                layouts: LayoutContext::new(),
            },
            cache: IndexMap::new(),
            clock: 0,
            asked: 0,
        }
    }
}

impl Gateway {
    /// A layout from the cache, or a new one. A hit allocates nothing.
    pub(super) fn lay<'t>(
        &mut self,
        spans: impl Iterator<Item = (&'t str, Look)> + Clone,
        frame: Frame,
    ) -> Arc<Laid> {
        self.clock += 1;
        let key = hash(spans.clone(), frame);
        if let Some(entry) = self.cache.get_mut(&key)
            && entry.frame == frame
            && same(&entry.spans, spans.clone())
        {
            entry.used = self.clock;
            return Arc::clone(&entry.laid);
        }
        let laid = Arc::new(self.lay_anew(spans.clone(), &frame));
        self.make_room();
        let entry = Entry {
            spans: spans.map(|(text, look)| (text.to_owned(), look)).collect(),
            frame,
            laid: Arc::clone(&laid),
            used: self.clock,
        };
        self.cache.insert(key, entry);
        laid
    }

    fn lay_anew<'t>(
        &mut self,
        spans: impl Iterator<Item = (&'t str, Look)> + Clone,
        frame: &Frame,
    ) -> Laid {
        let mut looks = Vec::new();
        let mut end = 0;
        for (text, look) in spans.clone() {
            looks.push((end..end + text.len(), look));
            end += text.len();
        }
        let mut pieces = spans.map(|(text, _)| text);
        let text = match (pieces.next(), looks.len()) {
            (Some(only), 1) => Cow::Borrowed(only),
            (Some(first), _) => Cow::Owned(pieces.fold(first.to_owned(), |all, piece| all + piece)),
            (None, _) => Cow::Borrowed(""),
        };
        lay_out(&mut self.engine, &Source::new(text, looks, frame), frame)
    }

    fn make_room(&mut self) {
        if self.cache.len() >= CACHE_LIMIT {
            let oldest = self.clock.saturating_sub(STALE);
            self.cache.retain(|_, entry| entry.used >= oldest);
        }
        if self.cache.len() >= 2 * CACHE_LIMIT {
            self.cache.clear();
        }
    }

    /// Nothing is left of what was laid out so far.
    pub(super) fn forget(&mut self) {
        self.cache.clear();
    }

    /// Every text in the cache.
    pub(super) fn texts(&self) -> impl Iterator<Item = String> + '_ {
        self.cache
            .values()
            .map(|entry| entry.spans.iter().map(|(text, _)| text.as_str()).collect())
    }

    /// Every text that was cut with an ellipsis since this was asked last.
    pub(super) fn cut(&mut self) -> impl Iterator<Item = String> + '_ {
        let since = std::mem::replace(&mut self.asked, self.clock);
        let cut = self
            .cache
            .values()
            .filter(move |entry| entry.used > since && entry.laid.is_truncated());
        cut.map(|entry| entry.spans.iter().map(|(text, _)| text.as_str()).collect())
    }

    /// Number of cached layouts.
    #[cfg(test)]
    pub(super) fn cached(&self) -> usize {
        self.cache.len()
    }
}

/// Whether a cached entry is for these very spans: equal hashes alone prove nothing.
fn same<'t>(cached: &[(String, Look)], mut spans: impl Iterator<Item = (&'t str, Look)>) -> bool {
    let equal = cached
        .iter()
        .all(|(text, look)| spans.next() == Some((text.as_str(), *look)));
    equal && spans.next().is_none()
}

fn hash<'t>(spans: impl Iterator<Item = (&'t str, Look)>, frame: Frame) -> u64 {
    let mut hasher = DefaultHasher::new();
    frame.hash(&mut hasher);
    for span in spans {
        span.hash(&mut hasher);
    }
    hasher.finish()
}

/// A frame for this context: scale and screen direction filled in, nothing wrapped.
pub(super) fn frame(ctx: &Context) -> Frame {
    let screen = direction::direction(ctx);
    Frame {
        wrap: None,
        max_lines: None,
        align: start_line(screen),
        fill: false,
        one_line: false,
        base: None,
        screen,
        pixels_per_point: ctx.pixels_per_point().to_bits(),
    }
}

/// A frame for a text that is edited: one line as long as it is, or paragraphs that wrap in the whole
/// width, each from its own side.
pub(super) fn editing_frame(ctx: &Context, wrap: Option<f32>) -> Frame {
    let frame = frame(ctx);
    match wrap {
        None => Frame {
            align: Line::Left,
            one_line: true,
            ..frame
        },
        Some(width) => Frame {
            wrap: Some(width.max(1.0).to_bits()),
            align: Line::Paragraph,
            fill: true,
            ..frame
        },
    }
}

/// Which side lines start from on a screen of this direction.
pub(super) fn start_line(screen: Direction) -> Line {
    if screen.is_rtl() {
        Line::Right
    } else {
        Line::Left
    }
}

/// Lays out spans through the cache of `ctx`.
pub(super) fn lay<'t>(
    ctx: &Context,
    spans: impl Iterator<Item = (&'t str, Look)> + Clone,
    frame: Frame,
) -> Arc<Laid> {
    shared(ctx).lock().lay(spans, frame)
}
