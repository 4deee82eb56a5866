//! English in other letters, for tests of the screens.

use std::borrow::Cow;

use fluent_bundle::FluentResource;
use jiff::tz::TimeZone;

use super::{Figures, Language, Localiser, RESOURCES, new_bundle};

impl Localiser {
    /// The English words, each piece of text changed by `letters`, on a screen of the direction of
    /// `like`. A test makes them longer, or Arabic, and looks for what no longer fits and for what
    /// never was a message.
    #[doc(hidden)]
    pub fn disguised(like: Language, zone: TimeZone, letters: fn(&str) -> Cow<'_, str>) -> Self {
        let mut bundle = new_bundle(Language::En);
        bundle.set_transform(Some(letters));
        let code = Language::En.code();
        for (_, _, text) in RESOURCES.iter().filter(|(of, _, _)| *of == code) {
            let resource = FluentResource::try_new((*text).to_owned())
                .unwrap_or_else(|(resource, _)| resource);
            bundle.add_resource_overriding(resource);
        }
        Self {
            bundle: bundle.into(),
            ..Self::new(like, Figures::Western, zone)
        }
    }
}
