//! What is wrong with a scenario pack, for its author.

use super::system_reason;
use crate::domain::scenario::check::{Figure, Finding, FindingKind, Part, Place, Thing, Written};
use crate::localisation::msg::{self, Message, Value};
use crate::localisation::names;
use crate::storage::packs::{NoSuchPack, PackProblem, ProblemKind};

/// What is wrong, in one or two sentences; file and line stand before it.
pub(crate) fn pack_problem(problem: &PackProblem) -> Message {
    match &problem.kind {
        ProblemKind::FolderMissing(path) => msg::pack_folder_missing(path.display().to_string()),
        ProblemKind::FileMissing => msg::pack_file_missing(),
        ProblemKind::Unreadable(kind) => msg::pack_unreadable(system_reason(*kind)),
        ProblemKind::TooLarge { bytes, most } => msg::pack_too_large(*bytes, *most),
        ProblemKind::NotUtf8 => msg::pack_not_utf8(),
        ProblemKind::NewerFormat { found, known } => msg::pack_newer_format(*found, *known),
        ProblemKind::Syntax {
            expected: Some(expected),
        } => msg::pack_syntax_expected(*expected),
        ProblemKind::Syntax { expected: None } => msg::pack_syntax(),
        ProblemKind::UnknownField {
            found,
            suggestion: Some(like),
            ..
        } => msg::pack_unknown_field_like(found, like),
        ProblemKind::UnknownField { found, known, .. } => msg::pack_unknown_field(found, known),
        ProblemKind::UnknownChoice {
            found,
            suggestion: Some(like),
            ..
        } => msg::pack_unknown_choice_like(found, like),
        ProblemKind::UnknownChoice { found, known, .. } => msg::pack_unknown_choice(found, known),
        ProblemKind::MissingField { field } => msg::pack_missing_field(field),
        ProblemKind::FieldTwice { field } => msg::pack_field_twice(field),
        ProblemKind::NumberOutOfBounds => msg::pack_number_out_of_bounds(),
        ProblemKind::WrongValue { said } => msg::pack_wrong_value(said),
        ProblemKind::Structure(finding) => {
            msg::pack_finding(place(&finding.at), self::finding(finding))
        }
        ProblemKind::MessageSyntax {
            near,
            expected: Some(sign),
        } => msg::pack_message_syntax_expected(near, sign.to_string()),
        ProblemKind::MessageSyntax {
            near,
            expected: None,
        } => msg::pack_message_syntax(near),
        ProblemKind::MessageTwice { key } => msg::pack_message_twice(key),
        ProblemKind::MissingMessage { key } => msg::pack_missing_message(key),
        ProblemKind::UnusedMessage {
            key,
            suggestion: Some(like),
        } => msg::pack_unused_message_like(key, like),
        ProblemKind::UnusedMessage {
            key,
            suggestion: None,
        } => msg::pack_unused_message(key),
        ProblemKind::NotALanguage { name } => msg::pack_not_a_language(name),
        ProblemKind::NoWholeLanguage {
            nearest: Some(language),
            lacks,
        } => msg::pack_no_whole_language(language, *lacks),
        ProblemKind::NoWholeLanguage { nearest: None, .. } => msg::pack_no_language(),
        ProblemKind::NotNamedAfterFolder { id, folder } => {
            msg::pack_not_named_after_folder(id, folder)
        }
    }
}

/// A name under which there is no scenario.
pub(crate) fn no_such_pack(missing: &NoSuchPack) -> Message {
    match &missing.suggestion {
        Some(like) => msg::pack_none_like(&missing.name, like),
        None => msg::pack_none(&missing.name, &missing.known),
    }
}

fn place(place: &Place) -> Message {
    let (kind, id) = match place {
        Place::Scenario => return msg::pack_place_scenario(),
        Place::Part(part) => return msg::pack_place_part(Value::Case(self::part(*part))),
        Place::Option(issue, option) => {
            return msg::pack_place_option(option.as_str(), issue.as_str());
        }
        Place::Score(party, issue, option) => {
            return msg::pack_place_score(party.as_str(), issue.as_str(), option.as_str());
        }
        Place::Indicator(indicator) => {
            return msg::pack_place_indicator(names::indicator(*indicator));
        }
        Place::Party(id) => ("party", id.as_str()),
        Place::Role(id) => ("role", id.as_str()),
        Place::Issue(id) => ("issue", id.as_str()),
        Place::Values(id) => ("values", id.as_str()),
        Place::Story(id) => ("story", id.as_str()),
        Place::Phase(id) => ("phase", id.as_str()),
        Place::Inject(id) => ("inject", id.as_str()),
        Place::Support(id) => ("support", id.as_str()),
        Place::Competency(id) => ("competency", id.as_str()),
        Place::Question(id) => ("question", id.as_str()),
        Place::Source(id) => ("source", id.as_str()),
    };
    msg::pack_place(Value::Case(kind), id)
}

fn part(part: Part) -> &'static str {
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

fn finding(finding: &Finding) -> Message {
    match &finding.kind {
        FindingKind::WrongFormat { found, known } => msg::finding_wrong_format(*found, *known),
        FindingKind::BadId { id } => msg::finding_bad_id(id),
        FindingKind::DuplicateId { id } => msg::finding_duplicate_id(id),
        FindingKind::UnknownReference {
            to,
            id,
            did_you_mean: Some(like),
        } => msg::finding_unknown_reference_like(thing(*to), id, like),
        FindingKind::UnknownReference {
            to,
            id,
            did_you_mean: None,
        } => msg::finding_unknown_reference(thing(*to), id),
        FindingKind::Blank {
            what: Written::Version,
        } => msg::finding_blank_version(),
        FindingKind::Blank {
            what: Written::Cite,
        } => msg::finding_blank_cite(),
        FindingKind::OutOfRange {
            what,
            found,
            least,
            most,
        } => msg::finding_out_of_range(figure(*what), *found, *least, *most),
        FindingKind::MediationTeams { found } => msg::finding_mediation_teams(*found),
        FindingKind::WrongSlot { slot } => msg::finding_wrong_slot(*slot),
        FindingKind::SlotTaken { slot, by } => msg::finding_slot_taken(*slot, by.as_str()),
        FindingKind::NoEssentialRole => msg::finding_no_essential_role(),
        FindingKind::MediatorHasValues => msg::finding_mediator_has_values(),
        FindingKind::NoValues => msg::finding_no_values(),
        FindingKind::NotScored => msg::finding_not_scored(),
        FindingKind::BestsDoNotSumUp { sum } => msg::finding_bests(*sum),
        FindingKind::NoDealNotBelowAim { no_deal, aim } => msg::finding_no_deal(*no_deal, *aim),
        FindingKind::BlockedAltogether { issue } => msg::finding_blocked(issue.as_str()),
        FindingKind::NoOptionLeft { issue } => msg::finding_no_option_left(issue.as_str()),
        FindingKind::NobodyMustAgree => msg::finding_nobody_must_agree(),
        FindingKind::MediatorMustAgree { party } => {
            msg::finding_mediator_must_agree(party.as_str())
        }
        FindingKind::TooManyOthers { needed, there_are } => {
            msg::finding_too_many_others(*needed, *there_are)
        }
        FindingKind::IndicatorMissing { indicator } => {
            msg::finding_indicator_missing(names::indicator(*indicator))
        }
        FindingKind::LeastAboveMinutes { minutes, least } => {
            msg::finding_least_above(*least, *minutes)
        }
        FindingKind::Debriefs { found } => msg::finding_debriefs(*found),
        FindingKind::DebriefNotLast => msg::finding_debrief_not_last(),
        FindingKind::InjectAfterPhase { minute, minutes } => {
            msg::finding_inject_after_phase(*minute, *minutes)
        }
        FindingKind::TensionNotForOneRole => msg::finding_tension_not_for_one_role(),
        FindingKind::TrueFromTheStart => msg::finding_true_from_start(),
        FindingKind::StepWithoutQuestion { step } => {
            msg::finding_step_without_question(names::debrief_step(*step))
        }
    }
}

fn thing(thing: Thing) -> Value {
    Value::Case(match thing {
        Thing::Party => "party",
        Thing::Role => "role",
        Thing::Issue => "issue",
        Thing::Option => "option",
        Thing::Story => "story",
        Thing::Phase => "phase",
    })
}

fn figure(figure: Figure) -> Message {
    match figure {
        Figure::Parties => msg::figure_parties(),
        Figure::Slot => msg::figure_slot(),
        Figure::Roles => msg::figure_roles(),
        Figure::EssentialRoles => msg::figure_essential_roles(),
        Figure::SharedBy => msg::figure_shared_by(),
        Figure::Issues => msg::figure_issues(),
        Figure::Options => msg::figure_options(),
        Figure::Score => msg::figure_score(),
        Figure::NoDeal => msg::figure_no_deal(),
        Figure::Aim => msg::figure_aim(),
        Figure::IndicatorStart => msg::figure_indicator_start(),
        Figure::Story => msg::figure_story(),
        Figure::Phases => msg::figure_phases(),
        Figure::TotalMinutes => msg::figure_total_minutes(),
        Figure::LeastMinutes => msg::figure_least_minutes(),
        Figure::Steps => msg::figure_steps(),
        Figure::Guidance => msg::figure_guidance(),
        Figure::Effect => msg::figure_effect(),
        Figure::ConditionFigure => msg::figure_condition(),
        Figure::SilentMinutes => msg::figure_silent_minutes(),
        Figure::Support => msg::figure_support(),
        Figure::SupportMinutes => msg::figure_support_minutes(),
        Figure::Competencies => msg::figure_competencies(),
        Figure::Sources => msg::figure_sources(),
        Figure::Timeline => msg::figure_timeline(),
        Figure::Glossary => msg::figure_glossary(),
        Figure::Analysis => msg::figure_analysis(),
        Figure::Pitfalls => msg::figure_pitfalls(),
        Figure::Map => msg::figure_map(),
    }
}
