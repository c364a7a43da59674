//! The next step: what to do, who can do it and how.

use super::policy::policy;
use super::summary::lacking;
use super::{WHO, names};
use crate::explanation::{Conferencing, Evidence, Explanation};
use crate::mode::Mode;
use crate::note::NoteId;
use crate::permission::Kind;
use crate::wording::{Mood, Step, fill, lines};

pub(super) fn step(
    answer: &Explanation,
    mode: &Mode,
    pasted: bool,
    app: Option<&str>,
) -> Option<Step> {
    let conferencing = answer.summary.conferencing;
    let mut step = Step::default();
    let text = if !pasted {
        if conferencing == Conferencing::ReadyWithPolicy {
            return Some(policy(app, false));
        }
        if !answer.has(NoteId::AdminConsentNeeded) {
            return None;
        }
        step = consent(answer, mode);
        "connect the account, or send an administrator a message: people often cannot agree to \
         all of this themselves."
    } else if answer.has(NoteId::OtherMode) {
        return None;
    } else if answer.has(NoteId::RefreshToken)
        && answer.reading.grants.is_empty()
        && answer.reading.unrecognised.is_empty()
    {
        "paste an access token or the list of permissions instead."
    } else if answer.has(NoteId::WrongFlow) {
        if conferencing == Conferencing::Incomplete {
            step = consent(answer, mode);
        }
        "connect Teams conferencing as well. It has an authorization of its own, and these are \
         the permissions of the calendar connection."
    } else {
        match conferencing {
            Conferencing::Incomplete => return Some(consent(answer, mode)),
            Conferencing::CannotTell => {
                "paste all that was granted, as the Permissions page of the app in the Entra \
                 admin center shows it."
            }
            Conferencing::ReadyWithPolicy => {
                return Some(policy(app, Mood::of(answer) == Mood::Is));
            }
            Conferencing::Ready if Mood::of(answer) == Mood::Would => {
                "accept it, or have an administrator accept it; then paste what the Permissions \
                 page of the app in the Entra admin center shows."
            }
            Conferencing::Ready => return None,
        }
    };
    step.text = text.into();
    Some(step)
}

fn consent(answer: &Explanation, mode: &Mode) -> Step {
    let lacking = lacking(answer);
    let text = match (mode.kind, lacking.len()) {
        (Kind::Delegated, 1) => "connect the account{} and accept {} as a delegated permission.",
        (Kind::Delegated, _) => "connect the account{} and accept {} as delegated permissions.",
        (Kind::Application, 1) => {
            "ask an administrator to grant Cronofy{} {} as an application permission."
        }
        (Kind::Application, _) => {
            "ask an administrator to grant Cronofy{} {} as application permissions."
        }
    };
    let connected = mode.kind == Kind::Delegated && answer.reading.evidence == Evidence::Granted;
    let again = if connected { " again" } else { "" };
    Step {
        text: fill(text, &[again, &names(&lacking)]),
        how: lines(&fill("{}{}\n{}", &[WHO, who_consents(mode.kind), how_to_consent(mode.kind)])),
        commands: Vec::new(),
        check: "Then select the rows of the app’s Permissions page in the Entra admin center, and \
                paste them here.",
        message: true,
    }
}

/// Which role can agree to what an app asks for.
pub(in crate::wording) fn who_consents(kind: Kind) -> &'static str {
    match kind {
        Kind::Delegated => {
            "a Cloud Application Administrator, an Application Administrator or a Privileged Role \
             Administrator."
        }
        Kind::Application => {
            "a Privileged Role Administrator or a Global Administrator. What an app may do by \
             itself takes one of these roles."
        }
    }
}

/// How they do it.
pub(in crate::wording) fn how_to_consent(kind: Kind) -> &'static str {
    match kind {
        Kind::Delegated => {
            "Where Microsoft says “Need admin approval”, an administrator connects once and ticks \
             “Consent on behalf of your organization”, or approves the request in the Entra admin \
             center."
        }
        Kind::Application => {
            "In Cronofy, connect Enterprise Connect, sign in with Microsoft, and accept for the \
             organization."
        }
    }
}
