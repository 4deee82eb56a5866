//! English in other letters, for tests of the screens.

use std::borrow::Cow;
use std::sync::Arc;

use jiff::tz::TimeZone;

use super::{Figures, Language, Localiser, new_bundle, shipped};

impl Localiser {
    /// The English words, each piece of text changed by `letters`, on a screen of the direction of
    /// `like`. A test makes them longer, or Arabic, and looks for what no longer fits and for what
    /// never was a message.
    #[doc(hidden)]
    pub fn disguised(like: Language, zone: TimeZone, letters: fn(&str) -> Cow<'_, str>) -> Self {
        let mut bundle = new_bundle(Language::En);
        bundle.set_transform(Some(letters));
        for resource in shipped(Language::En) {
            bundle.add_resource_overriding(Arc::clone(resource));
        }
        Self {
            bundle: bundle.into(),
            ..Self::new(like, Figures::Western, zone)
        }
    }
}
