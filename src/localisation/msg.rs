//! One function for each message of the program, generated from `locales/en`.
//!
//! Variables are parameters in the order in which the English text first uses them.
// Without the window its messages have no caller; with it, an unused one is a warning.
#![cfg_attr(not(feature = "gui"), allow(dead_code))]
#![allow(
    clippy::doc_markdown,
    clippy::needless_pass_by_value,
    reason = "generated from prose"
)]

/// A message with its arguments, not yet in any language.
#[derive(Clone, Debug, PartialEq)]
pub struct Message {
    pub(super) id: &'static str,
    pub(super) arguments: Vec<(&'static str, Value)>,
}

impl Message {
    fn new(id: &'static str, arguments: Vec<(&'static str, Value)>) -> Self {
        Self { id, arguments }
    }

    /// Its name in the Fluent files.
    pub fn id(&self) -> &'static str {
        self.id
    }
}

/// An argument of a message.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Chooses the plural form.
    Number(f64),
    /// Put in as it is.
    Text(String),
    /// Said in the same language, then put in.
    Message(Message),
    /// Joined as the language joins a list, then put in.
    List(Vec<String>),
    /// Chooses a case and is never shown.
    Case(&'static str),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<&String> for Value {
    fn from(text: &String) -> Self {
        Self::Text(text.clone())
    }
}

impl From<&Vec<String>> for Value {
    fn from(items: &Vec<String>) -> Self {
        Self::List(items.clone())
    }
}

impl From<Message> for Value {
    fn from(message: Message) -> Self {
        Self::Message(message)
    }
}

impl From<crate::domain::ids::TableNo> for Value {
    fn from(table: crate::domain::ids::TableNo) -> Self {
        Self::Number(table.0.into())
    }
}

macro_rules! number {
    ($($small:ty),*) => {$(
        impl From<$small> for Value {
            fn from(number: $small) -> Self {
                Self::Number(number.into())
            }
        }
    )*};
}

number!(u8, i8, u16, i16, u32, i32, f64);

macro_rules! large_number {
    ($($large:ty),*) => {$(
        impl From<$large> for Value {
            #[expect(clippy::cast_precision_loss, reason = "counts of things in a room, far below 2^53")]
            fn from(number: $large) -> Self {
                Self::Number(number as f64)
            }
        }
    )*};
}

large_number!(usize, u64, i64);

include!(concat!(env!("OUT_DIR"), "/messages.rs"));
