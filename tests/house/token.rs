//! Just enough of Rust's grammar to tell words from strings and comments.

use std::iter::Peekable;
use std::str::Chars;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    Word,
    /// A string literal; the token's text is what stands between the quotes.
    Text,
    Mark,
    Comment,
    /// Numbers, characters and lifetimes.
    Other,
}

#[derive(Clone, Debug)]
pub struct Token {
    pub kind: Kind,
    pub text: String,
    pub line: usize,
    /// Only compiled for tests.
    pub is_test: bool,
    /// The name of the attribute that it stands in: `serde` in `#[serde(default)]`.
    pub attribute: Option<String>,
    /// Stands in an assertion or a log message.
    pub for_developers: bool,
}

impl Token {
    pub fn is(&self, text: &str) -> bool {
        matches!(self.kind, Kind::Word | Kind::Mark) && self.text == text
    }

    pub fn opens(&self) -> bool {
        self.is("(") || self.is("[") || self.is("{")
    }

    pub fn closes(&self) -> bool {
        self.is(")") || self.is("]") || self.is("}")
    }
}

/// The tokens of a Rust file; what they stand in is marked by `source`.
pub fn tokens_of(text: &str) -> Vec<Token> {
    let mut reader = Reader {
        rest: text.chars().peekable(),
        line: 1,
    };
    let mut tokens = Vec::new();
    loop {
        reader.take(char::is_whitespace);
        let line = reader.line;
        let Some((kind, text)) = reader.token() else {
            return tokens;
        };
        tokens.push(Token {
            kind,
            text,
            line,
            is_test: false,
            attribute: None,
            for_developers: false,
        });
    }
}

struct Reader<'a> {
    rest: Peekable<Chars<'a>>,
    line: usize,
}

impl Reader<'_> {
    fn next(&mut self) -> Option<char> {
        let next = self.rest.next();
        self.line += usize::from(next == Some('\n'));
        next
    }

    fn take(&mut self, wanted: impl Fn(char) -> bool) -> String {
        let mut taken = String::new();
        while let Some(next) = self.rest.peek().copied().filter(|&next| wanted(next)) {
            taken.push(next);
            self.next();
        }
        taken
    }

    fn token(&mut self) -> Option<(Kind, String)> {
        let first = self.rest.peek().copied()?;
        if first.is_alphabetic() || first == '_' {
            let word = self.take(is_of_word);
            return Some(self.after_word(word));
        }
        if first.is_ascii_digit() {
            return Some((Kind::Other, self.take(is_of_word)));
        }
        self.next();
        Some(match (first, self.rest.peek().copied()) {
            ('/', Some('/')) => (Kind::Comment, self.take(|next| next != '\n')),
            ('/', Some('*')) => (Kind::Comment, self.block_comment()),
            ('"', _) => (Kind::Text, self.string()),
            ('\'', _) => (Kind::Other, self.character_or_lifetime()),
            (':', Some(':')) => {
                self.next();
                (Kind::Mark, "::".to_owned())
            }
            _ => (Kind::Mark, first.to_string()),
        })
    }

    /// Words may be the start of a literal: `r"…"`, `br#"…"#`, `b'…'`, or a raw name, `r#type`.
    fn after_word(&mut self, word: String) -> (Kind, String) {
        let next = self.rest.peek().copied();
        match (word.as_str(), next) {
            ("b" | "c", Some('"')) => {
                self.next();
                (Kind::Text, self.string())
            }
            ("b", Some('\'')) => {
                self.next();
                (Kind::Other, self.character_or_lifetime())
            }
            ("r" | "br" | "cr", Some('"' | '#')) => {
                let hashes = self.take(|next| next == '#').len();
                if self.rest.peek() == Some(&'"') {
                    self.next();
                    (Kind::Text, self.raw_string(hashes))
                } else {
                    (Kind::Word, self.take(is_of_word))
                }
            }
            _ => (Kind::Word, word),
        }
    }

    fn string(&mut self) -> String {
        let mut text = String::new();
        while let Some(next) = self.next().filter(|&next| next != '"') {
            text.push(next);
            if next == '\\' {
                text.extend(self.next());
            }
        }
        text
    }

    fn raw_string(&mut self, hashes: usize) -> String {
        let end = format!("\"{}", "#".repeat(hashes));
        let mut text = String::new();
        while let Some(next) = self.next() {
            text.push(next);
            if let Some(whole) = text.strip_suffix(&end) {
                return whole.to_owned();
            }
        }
        text
    }

    fn block_comment(&mut self) -> String {
        let mut text = String::new();
        let mut depth = 1;
        self.next();
        while depth > 0 {
            let Some(next) = self.next() else { break };
            match (next, self.rest.peek()) {
                ('/', Some('*')) => depth += 1,
                ('*', Some('/')) => depth -= 1,
                _ => {
                    text.push(next);
                    continue;
                }
            }
            self.next();
        }
        text
    }

    fn character_or_lifetime(&mut self) -> String {
        let mut text: String = self.next().into_iter().collect();
        if text == "\\" {
            text.extend(self.next());
            text += &self.take(|next| next != '\'');
        }
        if self.rest.peek() == Some(&'\'') {
            self.next();
        } else {
            text += &self.take(is_of_word);
        }
        text
    }
}

fn is_of_word(letter: char) -> bool {
    letter.is_alphanumeric() || letter == '_'
}
