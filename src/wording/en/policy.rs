//! The Teams policy: who sets it, with which commands, and how to see that it is set.

use super::WHO;
use crate::mode::Mode;
use crate::permission::Kind;
use crate::wording::{Step, fill, lines};

/// Whether what the mode asks for takes a policy as well.
pub(in crate::wording) fn takes_policy(mode: &Mode) -> bool {
    mode.kind == Kind::Application
}

/// Which role can set a Teams policy.
pub(in crate::wording) const WHO_SETS_POLICY: &str =
    "a Teams Administrator or a Global Administrator.";

/// How they do it, in front of the commands.
pub(in crate::wording) const HOW_TO_SET_POLICY: &str = "In PowerShell, with the `MicrosoftTeams` module. `-Global` is for everybody who has no such \
     policy of their own; for one person write `-Identity` and their address instead. A person \
     has one such policy at most: a new one takes the place of the old. It can take up to 30 \
     minutes.";

/// How they see that it was done.
pub(in crate::wording) const HOW_TO_CHECK_POLICY: &str = "`Get-CsApplicationAccessPolicy` lists the policies with the app ids in each: Cronofy’s has to \
     be among them. Who has one it does not show: a meeting that Cronofy creates for somebody does.";

/// What sets the policy.
pub(in crate::wording) fn policy_commands(app: Option<&str>) -> Vec<String> {
    lines(&fill(POLICY_COMMANDS, &[app.unwrap_or("APP-ID")]))
}

const POLICY_COMMANDS: &str = "\
Connect-MicrosoftTeams
New-CsApplicationAccessPolicy -Identity Cronofy -AppIds \"{}\" -Description \"Cronofy Teams conferencing\"
Grant-CsApplicationAccessPolicy -PolicyName Cronofy -Global
Get-CsApplicationAccessPolicy";

pub(super) fn policy(app: Option<&str>, granted: bool) -> Step {
    let before = if granted { "" } else { "an administrator accepts what is asked for, then " };
    Step {
        text: fill(
            "{}a Teams administrator grants a Teams application access policy to the people \
             concerned. No scope shows whether that was done.",
            &[before],
        ),
        how: lines(&fill("{}{}\n{}", &[WHO, WHO_SETS_POLICY, HOW_TO_SET_POLICY])),
        commands: policy_commands(app),
        check: HOW_TO_CHECK_POLICY,
        message: true,
    }
}
