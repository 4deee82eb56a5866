//! The parts of which every confidential brief is made.

/// Part of a confidential brief.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BriefPart {
    /// Who you are.
    Who,
    /// What you say.
    Position,
    /// What you want and why, ranked.
    Interests,
    /// What you know that others do not.
    Know,
    /// What you can trade.
    Trade,
    /// What you can never sign.
    RedLines,
    /// What happens to you without an agreement.
    NoDeal,
    /// Where you differ from your own party.
    Differ,
    /// Whom to talk to first.
    FirstTalk,
    /// A first sentence for the opening.
    FirstSentence,
}

impl BriefPart {
    /// All parts in the order of the page.
    pub const ALL: [Self; 10] = [
        Self::Who,
        Self::Position,
        Self::Interests,
        Self::Know,
        Self::Trade,
        Self::RedLines,
        Self::NoDeal,
        Self::Differ,
        Self::FirstTalk,
        Self::FirstSentence,
    ];

    /// The last part of its text key.
    pub fn key(self) -> &'static str {
        match self {
            Self::Who => "who",
            Self::Position => "position",
            Self::Interests => "interests",
            Self::Know => "know",
            Self::Trade => "trade",
            Self::RedLines => "red-lines",
            Self::NoDeal => "no-deal",
            Self::Differ => "differ",
            Self::FirstTalk => "first-talk",
            Self::FirstSentence => "first-sentence",
        }
    }
}
