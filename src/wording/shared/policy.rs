//! The commands that set the Teams policy.
//!
//! What changes anything is a comment until somebody has chosen: pasted whole, the
//! commands only look.

use super::super::messages::{Whom as ForWhom, later};
use super::all::SharedWords;
use crate::explanation::steps::Whom;

impl SharedWords {
    /// The commands, one a line, for the vendor's app with this id, and for whom the
    /// policy is.
    pub fn commands(&self, app: Option<&str>, whom: Whom) -> Vec<String> {
        let app = app.unwrap_or("APP-ID");
        let remark = |text: &str| ["# ", text].concat();
        let says = |message| remark(self.text(message));
        let change = |verb: &str, policy: &str, rest: &[&str]| {
            let head = ["#", verb, "-CsApplicationAccessPolicy ", policy, " "].concat();
            head + &rest.concat()
        };
        let own = "-Identity \"CronofyMsTeamsEC\"";
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
            change("Set", "-Identity \"THEIR-POLICY\"", &["-AppIds @{Add=\"", app, "\"}"]),
            says(later::COMMAND_MAKE),
            change("New", own, &["-AppIds \"", app, "\""]),
            remark(&self.say(later::COMMAND_GIVE, ForWhom { whom: whom.id() })),
            change("Grant", "-PolicyName \"CronofyMsTeamsEC\"", &[parameter]),
            says(later::COMMAND_UNDO),
            change("Set", own, &["-AppIds @{Remove=\"", app, "\"}"]),
        ];
        if whom == Whom::Person {
            // One person can also be left without a policy again.
            commands.push(says(later::COMMAND_TAKE));
            commands.push(change("Grant", "-PolicyName $null", &["-Identity \"USER-ID\""]));
        }
        commands
    }
}
