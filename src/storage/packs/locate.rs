//! Finds the place in `scenario.ron` that a finding about the structure speaks of.

use std::ops::Range;

use crate::domain::scenario::check::{Finding, FindingKind, Part, Place};

/// The byte at which an author has to look; none where the text does not have it.
pub(super) fn locate(ron: &str, finding: &Finding) -> Option<usize> {
    let text = Text::of(ron);
    let (field, key, ids) = address(finding);
    let section = text.section(field)?;
    let start = text.pieces.get(section.start)?.offset;
    let mut at = section.start;
    for (depth, id) in ids.iter().enumerate() {
        let key = key.filter(|_| depth == 0);
        let Some(found) = text.find(at..section.end, key, id) else {
            return Some(start);
        };
        at = found;
    }
    let exact = match &finding.kind {
        FindingKind::DuplicateId { id } => {
            let key = key.filter(|_| ids.len() == 1);
            text.find(at + 1..section.end, key, id)
        }
        FindingKind::UnknownReference { id, .. } => text.find(at..section.end, None, id),
        _ => None,
    };
    let found = exact.or_else(|| (!ids.is_empty()).then_some(at));
    Some(found.and_then(|at| text.offset(at)).unwrap_or(start))
}

/// The field of the scenario, the key before the first id in it, and the ids to follow.
type Address<'a> = (&'static str, Option<&'static str>, Vec<&'a str>);

fn address(finding: &Finding) -> Address<'_> {
    let id = Some("id");
    match &finding.at {
        Place::Scenario => (head(&finding.kind), None, Vec::new()),
        Place::Part(part) => (field(*part), None, Vec::new()),
        Place::Party(party) => ("parties", id, vec![party.as_str()]),
        Place::Role(role) => ("roles", id, vec![role.as_str()]),
        Place::Issue(issue) => ("issues", id, vec![issue.as_str()]),
        Place::Option(issue, option) => ("issues", id, vec![issue.as_str(), option.as_str()]),
        Place::Values(party) => ("values", Some("party"), vec![party.as_str()]),
        Place::Score(party, issue, option) => {
            let ids = vec![party.as_str(), issue.as_str(), option.as_str()];
            ("values", Some("party"), ids)
        }
        Place::Indicator(_) => ("indicators", None, Vec::new()),
        Place::Story(story) => ("story", None, vec![story.as_str()]),
        Place::Phase(phase) => ("phases", id, vec![phase.as_str()]),
        Place::Inject(inject) => ("injects", id, vec![inject.as_str()]),
        Place::Support(support) => ("support", id, vec![support.as_str()]),
        Place::Competency(competency) => ("competencies", None, vec![competency.as_str()]),
        Place::Question(question) => ("debrief", id, vec![question.as_str()]),
        Place::Source(source) => ("sources", id, vec![source.as_str()]),
    }
}

fn head(kind: &FindingKind) -> &'static str {
    match kind {
        FindingKind::WrongFormat { .. } => "format",
        FindingKind::Blank { .. } => "version",
        _ => "id",
    }
}

fn field(part: Part) -> &'static str {
    match part {
        Part::Parties => "parties",
        Part::Roles => "roles",
        Part::Issues => "issues",
        Part::Consent => "consent",
        Part::Rules => "rules",
        Part::Story => "story",
        Part::Phases => "phases",
        Part::Support => "support",
        Part::Competencies => "competencies",
        Part::Debrief => "debrief",
        Part::Sources => "sources",
        Part::Lists => "lists",
    }
}

/// A piece of RON: comments and white space are left out.
struct Piece<'a> {
    offset: usize,
    /// How many brackets are open around it.
    depth: usize,
    kind: Kind<'a>,
}

#[derive(PartialEq)]
enum Kind<'a> {
    Word(&'a str),
    Quoted(&'a str),
    Sign(char),
}

struct Text<'a> {
    pieces: Vec<Piece<'a>>,
}

impl<'a> Text<'a> {
    fn of(ron: &'a str) -> Self {
        let mut pieces = Vec::new();
        let (mut offset, mut depth) = (0, 0_usize);
        while let Some(rest) = ron.get(offset..).filter(|rest| !rest.is_empty()) {
            let (length, kind) = piece(rest);
            if matches!(kind, Some(Kind::Sign(')' | ']' | '}'))) {
                depth = depth.saturating_sub(1);
            }
            let opens = matches!(kind, Some(Kind::Sign('(' | '[' | '{')));
            pieces.extend(kind.map(|kind| Piece {
                offset,
                depth,
                kind,
            }));
            depth += usize::from(opens);
            offset += length;
        }
        Self { pieces }
    }

    fn offset(&self, at: usize) -> Option<usize> {
        self.pieces.get(at).map(|piece| piece.offset)
    }

    /// The pieces of a field of the scenario itself, from its name on.
    fn section(&self, field: &str) -> Option<Range<usize>> {
        let is_field = |at: &usize| self.is_key(*at).is_some() && self.depth(*at) == Some(1);
        let mut fields = (0..self.pieces.len()).filter(is_field);
        let start = fields.find(|at| self.is_key(*at) == Some(field))?;
        Some(start..fields.next().unwrap_or(self.pieces.len()))
    }

    fn depth(&self, at: usize) -> Option<usize> {
        self.pieces.get(at).map(|piece| piece.depth)
    }

    /// The word at `at`, if a colon follows it.
    fn is_key(&self, at: usize) -> Option<&'a str> {
        let Kind::Word(word) = self.pieces.get(at)?.kind else {
            return None;
        };
        let next = self.pieces.get(at + 1)?;
        (next.kind == Kind::Sign(':')).then_some(word)
    }

    /// The quoted text `id` within a range, after `key:` where a key is given.
    fn find(&self, mut within: Range<usize>, key: Option<&str>, id: &str) -> Option<usize> {
        within.find(|at| {
            let is_it = self
                .pieces
                .get(*at)
                .is_some_and(|piece| piece.kind == Kind::Quoted(id));
            let before = at.checked_sub(2).and_then(|before| self.is_key(before));
            is_it && (key.is_none() || before == key)
        })
    }
}

/// The length of the next piece, and what it is; white space and comments are nothing.
fn piece(rest: &str) -> (usize, Option<Kind<'_>>) {
    let until = |end: Option<usize>| end.unwrap_or(rest.len());
    if rest.starts_with("//") {
        return (until(rest.find('\n')), None);
    }
    if rest.starts_with("/*") {
        return (until(rest.find("*/").map(|at| at + 2)), None);
    }
    let Some(first) = rest.chars().next() else {
        return (1, None);
    };
    if first == '"' {
        // No id has an escape; a text with one is only too short here.
        let end = rest.get(1..).and_then(|inside| inside.find('"'));
        let end = until(end.map(|at| at + 1));
        return (end + 1, rest.get(1..end).map(Kind::Quoted));
    }
    if first.is_alphanumeric() {
        let end = until(rest.find(|sign: char| !sign.is_alphanumeric() && sign != '_'));
        return (end, rest.get(..end).map(Kind::Word));
    }
    let kind = (!first.is_whitespace()).then_some(Kind::Sign(first));
    (first.len_utf8(), kind)
}
