//! The closed table, row by row: a sentence, and what it says of each name in it.

use super::{Effect, lead, read};
use crate::reading::words::names;

use Effect::{Declared, Excepted, Granted, NotGranted, Nothing, Stands, Unsure};

fn effects(text: &str, lead: Option<Effect>) -> Vec<Effect> {
    read(text, 0, &names::hits(text, 0..text.len()), lead, false).effects
}

#[test]
fn each_row_of_the_table_fits_its_sentences() {
    let rows: &[(&str, &[Effect])] = &[
        // Contrasts.
        ("It has Mail.Read, not Mail.Send.", &[Granted, Nothing]),
        ("Mail.Read is not Mail.Send.", &[Unsure, Nothing]),
        ("Mail.Read differs from Mail.Send.", &[Unsure, Nothing]),
        ("Do not confuse Mail.Read with Mail.Send.", &[Unsure, Nothing]),
        ("Unlike Mail.Read, Mail.Send was granted.", &[Nothing, Granted]),
        // What is not needed.
        ("Mail.Read and Mail.Send are no longer needed.", &[Nothing, Nothing]),
        ("We do not need Mail.Read. It does not use Mail.Send.", &[Nothing, Nothing]),
        ("Do not grant Mail.Read.", &[Nothing]),
        ("No Mail.Read is required.", &[Nothing]),
        // Denials.
        ("No Mail.Read, without Mail.Send.", &[NotGranted, NotGranted]),
        ("It lacks Mail.Read, Mail.Send and Chat.Read.", &[NotGranted; 3]),
        ("It does not have Mail.Read.", &[NotGranted]),
        ("We have never granted Mail.Read.", &[NotGranted]),
        ("No Mail.Read or Mail.Send was granted.", &[NotGranted, NotGranted]),
        ("Mail.Read and Mail.Send have been revoked.", &[NotGranted, NotGranted]),
        ("Mail.Read is still pending.", &[NotGranted]),
        // The consent is denied, behind the names.
        ("delegated Mail.Read and Mail.Send, no consent granted", &[Declared, Declared]),
        ("delegated Mail.Read and Mail.Send; no consent granted", &[Declared, Declared]),
        // Requests.
        ("The app needs Mail.Read to read and Mail.Send to send.", &[Declared, Declared]),
        ("It has to have Mail.Read.", &[Declared]),
        ("Mail.Read is required.", &[Declared]),
        ("Please add Mail.Read.", &[Declared]),
        // Grants.
        ("We granted it Mail.Read and Mail.Send.", &[Granted, Granted]),
        ("Only Mail.Read", &[Granted]),
        ("granted: Mail.Read", &[Granted]),
        ("Mail.Read was added.", &[Granted]),
        // Two things in one clause.
        ("It has Mail.Read and lacks Mail.Send.", &[Granted, NotGranted]),
        ("Mail.Read was granted and Mail.Send was denied.", &[Granted, NotGranted]),
        ("It has Mail.Read but no Mail.Send.", &[Granted, NotGranted]),
        // What no row decides.
        ("Mail.Read - pending admin approval", &[Unsure]),
        ("Mail.Read - reads your mail, pending", &[Unsure]),
        ("Mail.Read: ⏳ asked for", &[Unsure]),
        ("Mail.Read: ⏳ pending", &[NotGranted]),
        ("Mail.Read lets an app read mail.", &[Unsure]),
        ("Do we have Mail.Read?", &[Unsure]),
        ("Mail.Read will be granted tomorrow.", &[Unsure]),
        ("Mail.Read was added and Mail.Send may follow.", &[Unsure, Unsure]),
        ("Neither Mail.Read nor Mail.Send was granted.", &[Unsure, Unsure]),
        ("No Mail.Read is missing.", &[Unsure]),
        ("We have everything but Mail.Read.", &[Excepted]),
        ("Mail.Read was granted, but has since been revoked.", &[Unsure]),
        ("Mail.Read was approved in May.", &[Granted]),
    ];
    for (text, expected) in rows {
        assert_eq!(effects(text, None), *expected, "{text}");
    }
}

#[test]
fn lists_stand_with_their_remarks() {
    let rows: &[(&str, &[Effect])] = &[
        ("Mail.Read, Mail.Send", &[Stands, Stands]),
        ("In our tenant: Mail.Read", &[Stands]),
        ("Mail.Read: reads mail if there is any", &[Stands]),
        ("Mail.Read - blocked senders stay blocked", &[Unsure]),
        ("Mail.Read (Application, denied), Mail.Send", &[NotGranted, Stands]),
        ("Mail.Read: needed if mail is read, Mail.Send: granted", &[Declared, Granted]),
        ("Mail.Read (proposed), Mail.Send (in review)", &[Unsure, Unsure]),
        ("Proposed: Mail.Read", &[Unsure]),
    ];
    for (text, expected) in rows {
        assert_eq!(effects(text, None), *expected, "{text}");
    }
    assert_eq!(effects("Mail.Read: reads mail", Some(NotGranted)), [NotGranted]);
    assert_eq!(effects("Note: Mail.Read reads mail", None), [Unsure]);
}

#[test]
fn leads_say_what_becomes_of_the_list_below() {
    for (line, expected) in [
        ("These were granted:", Some(Granted)),
        ("but not those:", Some(NotGranted)),
        ("**Still missing:**", Some(NotGranted)),
        ("When somebody connects, the app asks for:", Some(Declared)),
        ("granted, see below:", Some(Granted)),
        ("To be granted once they agree:", Some(Unsure)),
        ("In our tenant:", Some(Stands)),
        ("The following are no longer needed.", Some(Nothing)),
        ("Could you grant these?", Some(Unsure)),
        ("Not granted for Contoso", Some(NotGranted)),
        ("All others were denied", Some(Unsure)),
        ("Which permissions does it use?", None),
        ("It does not.", None),
    ] {
        assert_eq!(lead(line), expected, "{line}");
    }
}
