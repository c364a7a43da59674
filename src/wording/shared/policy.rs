//! The commands that set the Teams policy.
//!
//! Each command that changes something stands behind a `#` until the administrator chooses
//! it. Pasted as a whole, the commands change nothing: they connect and list the policies.

use super::super::messages::{Whom as ForWhom, later};
use super::all::SharedWords;
use crate::explanation::steps::Whom;

impl SharedWords {
    /// The commands, one a line. `app` is the id of the vendor's app; `whom` says for whom
    /// the policy is.
    pub fn commands(&self, app: Option<&str>, whom: Whom) -> Vec<String> {
        let app = app.unwrap_or("APP-ID");
        let remark = |text: &str| ["# ", text].concat();
        let says = |message| remark(self.text(message));
        let change = |verb: &str, policy: &str, rest: &[&str]| {
            let head = ["#", verb, "-CsApplicationAccessPolicy ", policy, " "].concat();
            head + &rest.concat()
        };
        let own = "-Identity \"CronofyMsTeamsEC\"";
        let theirs = "-Identity \"THEIR-POLICY\"";
        let parameter = match whom {
            Whom::Group => "-Group \"GROUP-ID\"",
            Whom::Person => "-Identity \"USER-ID\"",
            Whom::Everybody => "-Global",
        };
        let mut commands = vec![
            "Connect-MicrosoftTeams".to_owned(),
            says(later::COMMAND_LOOK),
            "Get-CsApplicationAccessPolicy".to_owned(),
            says(later::COMMAND_WHOSE),
            "#Get-CsUserPolicyAssignment -Identity \"USER-ID\"".to_owned(),
            says(later::COMMAND_ADD),
            change("Set", theirs, &["-AppIds @{Add=\"", app, "\"}"]),
            says(later::COMMAND_MAKE),
            change("New", own, &["-AppIds \"", app, "\""]),
            remark(&self.say(later::COMMAND_GIVE, ForWhom { whom: whom.id() })),
            change("Grant", "-PolicyName \"CronofyMsTeamsEC\"", &[parameter]),
            says(later::COMMAND_UNDO),
            change("Set", theirs, &["-AppIds @{Remove=\"", app, "\"}"]),
            change("Set", own, &["-AppIds @{Remove=\"", app, "\"}"]),
        ];
        if whom == Whom::Person {
            // For one person, the assignment can also be taken back.
            commands.push(says(later::COMMAND_TAKE));
            commands.push(change("Grant", "-PolicyName $null", &["-Identity \"USER-ID\""]));
        }
        commands
    }
}
