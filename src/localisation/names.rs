//! Names of the things of the domain: every enum that people read, as a message.
//!
//! A `match` without a wildcard each: a new variant does not compile until it has a name.
#![cfg_attr(not(feature = "gui"), allow(dead_code))]

use super::Language;
use super::msg::{self, Message, Value};
use crate::domain::agreement::{Check, Criterion, Pledge, Signing};
use crate::domain::board::Standing as ProposalStanding;
use crate::domain::board::{Answer, IssueState, PollOn, Proposal, Stance, Votes};
use crate::domain::debrief::Part;
use crate::domain::entry::{Standing, mandate};
use crate::domain::floor::{RoleType, SpeechKind};
use crate::domain::observing::Point;
use crate::domain::roster::{Attendance, CountryCode, Experience, Gender, LanguageCode, Status};
use crate::domain::scenario::{
    BriefPart, DebriefStep, Indicator, InjectKind, Level, Priority, Scenario, Trigger,
};
use crate::domain::schedule::RecoveryPlan;
use crate::domain::session::Outcome;
use crate::storage::roster::{country_name, language_name};

pub(crate) fn indicator(indicator: Indicator) -> Message {
    match indicator {
        Indicator::Trust => msg::indicator_trust(),
        Indicator::Violence => msg::indicator_violence(),
        Indicator::AidAccess => msg::indicator_aid_access(),
        Indicator::Interference => msg::indicator_interference(),
    }
}

/// In the narrow card of a table.
pub(crate) fn indicator_short(indicator: Indicator) -> Message {
    match indicator {
        Indicator::Trust => msg::indicator_trust_short(),
        Indicator::Violence => msg::indicator_violence_short(),
        Indicator::AidAccess => msg::indicator_aid_access_short(),
        Indicator::Interference => msg::indicator_interference_short(),
    }
}

pub(crate) fn outcome(outcome: Outcome) -> Message {
    match outcome {
        Outcome::Agreement => msg::outcome_agreement(),
        Outcome::Partial => msg::outcome_partial(),
        Outcome::Impasse => msg::outcome_impasse(),
    }
}

pub(crate) fn conduct(point: Point) -> Message {
    match point {
        Point::Impartiality => msg::conduct_impartiality(),
        Point::Consent => msg::conduct_consent(),
        Point::Confidentiality => msg::conduct_confidentiality(),
        Point::NoFavour => msg::conduct_no_favour(),
        Point::Inclusion => msg::conduct_inclusion(),
        Point::CulturalSensitivity => msg::conduct_culture(),
        Point::Honesty => msg::conduct_honesty(),
        Point::DoNoHarm => msg::conduct_no_harm(),
    }
}

/// What the point asks for, in one sentence.
pub(crate) fn conduct_text(point: Point) -> Message {
    match point {
        Point::Impartiality => msg::conduct_impartiality_text(),
        Point::Consent => msg::conduct_consent_text(),
        Point::Confidentiality => msg::conduct_confidentiality_text(),
        Point::NoFavour => msg::conduct_no_favour_text(),
        Point::Inclusion => msg::conduct_inclusion_text(),
        Point::CulturalSensitivity => msg::conduct_culture_text(),
        Point::Honesty => msg::conduct_honesty_text(),
        Point::DoNoHarm => msg::conduct_no_harm_text(),
    }
}

pub(crate) fn speech_kind(kind: SpeechKind) -> Message {
    match kind {
        SpeechKind::Statement => msg::speech_kind_statement(),
        SpeechKind::Reply => msg::speech_kind_reply(),
        SpeechKind::PointOfOrder => msg::speech_kind_point_of_order(),
    }
}

pub(crate) fn role_type(kind: RoleType) -> Message {
    match kind {
        RoleType::Mediator => msg::role_type_mediator(),
        RoleType::Principal => msg::role_type_principal(),
        RoleType::Other => msg::role_type_other(),
    }
}

pub(crate) fn criterion(criterion: Criterion) -> Message {
    match criterion {
        Criterion::Who => msg::criterion_who(),
        Criterion::What => msg::criterion_what(),
        Criterion::When => msg::criterion_when(),
        Criterion::Money => msg::criterion_money(),
        Criterion::Monitoring => msg::criterion_monitoring(),
        Criterion::Disputes => msg::criterion_disputes(),
        Criterion::Return => msg::criterion_return(),
        Criterion::Inclusion => msg::criterion_inclusion(),
    }
}

pub(crate) fn check(check: Check) -> Message {
    match check {
        Check::Met => msg::check_met(),
        Check::Weak => msg::check_weak(),
        Check::Missing => msg::check_missing(),
    }
}

/// A pledge on one line.
pub(crate) fn pledge(pledge: &Pledge) -> Message {
    let (giver, amount) = (pledge.giver.as_str(), pledge.amount.as_str());
    if pledge.date.is_empty() {
        msg::pledge_line(giver, amount)
    } else {
        msg::pledge_line_by(giver, amount, pledge.date.as_str())
    }
}

pub(crate) fn signing(signing: &Signing) -> Message {
    match signing {
        Signing::Signed => msg::signing_signed(),
        Signing::WithReservation(words) => msg::signing_reserved(words),
        Signing::Declined(words) => msg::signing_declined(words),
    }
}

/// Where a party stands on the mediation; it has not been asked where absent.
pub(crate) fn standing(standing: Option<&Standing>) -> Message {
    match standing {
        None => msg::consent_not_asked(),
        Some(Standing::Asked) => msg::consent_asked(),
        Some(Standing::Consents) => msg::consent_consents(),
        Some(Standing::OnConditions(_)) => msg::consent_on_conditions(),
        Some(Standing::Withholds(_)) => msg::consent_withholds(),
        Some(Standing::Withdrew(_)) => msg::consent_withdrew(),
    }
}

pub(crate) fn mandate_point(point: mandate::Point) -> Message {
    match point {
        mandate::Point::Giver => msg::mandate_giver(),
        mandate::Point::Scope => msg::mandate_scope(),
        mandate::Point::Until => msg::mandate_until(),
        mandate::Point::Reports => msg::mandate_reports(),
        mandate::Point::Confidential => msg::mandate_confidential(),
        mandate::Point::Ending => msg::mandate_ending(),
    }
}

pub(crate) fn stance(stance: Stance) -> Message {
    match stance {
        Stance::Supports => msg::stance_supports(),
        Stance::CanAccept => msg::stance_can_accept(),
        Stance::Opposes => msg::stance_opposes(),
        Stance::Silent => msg::stance_silent(),
    }
}

pub(crate) fn issue_state(state: IssueState) -> Message {
    match state {
        IssueState::Open => msg::issue_open(),
        IssueState::Close => msg::issue_close(),
        IssueState::Blocked => msg::issue_blocked(),
        IssueState::Agreed => msg::issue_agreed(),
    }
}

pub(crate) fn answer(answer: Answer) -> Message {
    match answer {
        Answer::Accept => msg::answer_accept(),
        Answer::CanLiveWith => msg::answer_can_live_with(),
        Answer::NeedsChange => msg::answer_needs_change(),
        Answer::Reject => msg::answer_reject(),
    }
}

/// In a straw poll nobody decides yet: who says no would block it.
pub(crate) fn poll_answer(answer: Answer) -> Message {
    match answer {
        Answer::Reject => msg::poll_block(),
        other => self::answer(other),
    }
}

/// What a straw poll asked about.
pub(crate) fn poll_on(on: &PollOn) -> Message {
    match on {
        PollOn::Proposal(number) => msg::poll_on_proposal(*number),
        PollOn::Text => msg::poll_on_text(),
        PollOn::Question(words) => msg::poll_own_question(words),
    }
}

/// How many gave each answer.
pub(crate) fn poll_result(votes: &Votes) -> Message {
    let count = |answer| votes.count(answer);
    msg::poll_result(
        count(Answer::Accept),
        count(Answer::CanLiveWith),
        count(Answer::NeedsChange),
        count(Answer::Reject),
    )
}

/// Of whom women are a part.
pub(crate) fn part(part: Part) -> Message {
    match part {
        Part::ChiefMediators => msg::part_chief_mediators(),
        Part::Signatories => msg::part_signatories(),
        Part::Negotiators => msg::part_negotiators(),
    }
}

/// What has become of a proposal.
pub(crate) fn proposal_state(put: &Proposal, scenario: &Scenario) -> Message {
    proposal_standing(put.standing(scenario))
}

/// Where a proposal stands.
pub(crate) fn proposal_standing(standing: ProposalStanding) -> Message {
    match standing {
        ProposalStanding::Open => msg::proposal_open(),
        ProposalStanding::Carried => msg::proposal_carried(),
        ProposalStanding::NotCarried => msg::proposal_rejected(),
        ProposalStanding::Withdrawn => msg::proposal_withdrawn(),
        ProposalStanding::Adopted => msg::proposal_adopted(),
    }
}

pub(crate) fn trigger(trigger: Trigger) -> Message {
    match trigger {
        Trigger::SilentFor(minutes) => msg::trigger_silent(minutes),
        Trigger::WalkOut => msg::trigger_walk_out(),
        Trigger::Return => msg::trigger_return(),
        Trigger::Settled => msg::trigger_settled(),
        Trigger::Reopened => msg::trigger_reopened(),
        Trigger::ConsentWithdrawn => msg::trigger_consent_withdrawn(),
        Trigger::ConsentRestored => msg::trigger_consent_restored(),
        Trigger::WentElsewhere => msg::trigger_went_elsewhere(),
        Trigger::CameBack => msg::trigger_came_back(),
        Trigger::LabourDivided => msg::trigger_labour_divided(),
    }
}

pub(crate) fn level(level: Level) -> Message {
    match level {
        Level::Junior => msg::level_junior(),
        Level::MidLevel => msg::level_mid(),
        Level::Senior => msg::level_senior(),
    }
}

pub(crate) fn priority(priority: Priority) -> Message {
    match priority {
        Priority::Essential => msg::priority_essential(),
        Priority::Wanted => msg::priority_wanted(),
        Priority::Optional => msg::priority_optional(),
    }
}

pub(crate) fn inject_kind(kind: InjectKind) -> Message {
    match kind {
        InjectKind::News => msg::inject_kind_news(),
        InjectKind::Message => msg::inject_kind_message(),
        InjectKind::FieldReport => msg::inject_kind_field_report(),
        InjectKind::Spoiler => msg::inject_kind_spoiler(),
        InjectKind::Gesture => msg::inject_kind_gesture(),
        InjectKind::Donor => msg::inject_kind_donor(),
        InjectKind::RivalMediator => msg::inject_kind_rival(),
        InjectKind::Deadline => msg::inject_kind_deadline(),
        InjectKind::Tension => msg::inject_kind_tension(),
    }
}

/// In the form of the stated gender; of nobody in particular where none is given.
pub(crate) fn status(status: Status, gender: Option<Gender>) -> Message {
    let gender = Value::Case(match gender {
        Some(Gender::Woman) => "woman",
        Some(Gender::Man) => "man",
        None => "other",
    });
    match status {
        Status::Diplomat => msg::status_diplomat(gender),
        Status::Student => msg::status_student(gender),
    }
}

pub(crate) fn gender(gender: Gender) -> Message {
    match gender {
        Gender::Woman => msg::gender_woman(),
        Gender::Man => msg::gender_man(),
    }
}

pub(crate) fn experience(experience: Experience) -> Message {
    match experience {
        Experience::First => msg::experience_first(),
        Experience::Some => msg::experience_some(),
        Experience::Senior => msg::experience_senior(),
    }
}

pub(crate) fn attendance(attendance: Attendance) -> Message {
    match attendance {
        Attendance::Expected => msg::attendance_expected(),
        Attendance::Present => msg::attendance_present(),
        Attendance::Late => msg::attendance_late(),
        Attendance::NoShow => msg::attendance_no_show(),
        Attendance::Left => msg::attendance_left(),
    }
}

pub(crate) fn debrief_step(step: DebriefStep) -> Message {
    match step {
        DebriefStep::Facts => msg::debrief_step_facts(),
        DebriefStep::TurningPoints => msg::debrief_step_turning_points(),
        DebriefStep::Process => msg::debrief_step_process(),
        DebriefStep::Substance => msg::debrief_step_substance(),
        DebriefStep::Inclusion => msg::debrief_step_inclusion(),
        DebriefStep::Durability => msg::debrief_step_durability(),
        DebriefStep::Transfer => msg::debrief_step_transfer(),
    }
}

pub(crate) fn brief_part(part: BriefPart) -> Message {
    match part {
        BriefPart::Who => msg::brief_who(),
        BriefPart::Position => msg::brief_position(),
        BriefPart::Interests => msg::brief_interests(),
        BriefPart::Know => msg::brief_know(),
        BriefPart::Trade => msg::brief_trade(),
        BriefPart::RedLines => msg::brief_red_lines(),
        BriefPart::NoDeal => msg::brief_no_deal(),
        BriefPart::Differ => msg::brief_differ(),
        BriefPart::FirstTalk => msg::brief_first_talk(),
        BriefPart::FirstSentence => msg::brief_first_sentence(),
    }
}

pub(crate) fn recovery_plan(plan: RecoveryPlan) -> Message {
    match plan {
        RecoveryPlan::TrimEvenly => msg::recovery_trim_evenly(),
        RecoveryPlan::DropBreak => msg::recovery_drop_break(),
        RecoveryPlan::ShortenLongest => msg::recovery_shorten_longest(),
    }
}

/// A country as the language of the screen calls it; the code itself where it belongs to none.
pub(crate) fn country(code: CountryCode, language: Language) -> String {
    let name = LanguageCode::new(language.code())
        .ok()
        .and_then(|language| country_name(code, language));
    name.map_or_else(|| code.as_str().to_owned(), str::to_owned)
}

/// A language as the language of the screen calls it; the code itself where it belongs to none.
pub(crate) fn language(code: LanguageCode, screen: Language) -> String {
    let name = LanguageCode::new(screen.code())
        .ok()
        .and_then(|screen| language_name(code, screen));
    name.map_or_else(|| code.as_str().to_owned(), str::to_owned)
}
