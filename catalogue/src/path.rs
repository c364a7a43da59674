//! Paths of Microsoft Graph as they are compared. Microsoft's data writes one path in several
//! ways, and a difference that means nothing would become a wrong "no".

/// The path in the one way in which paths are compared: letter case, the names of placeholders,
/// the values of a function's arguments and slashes that part nothing are left aside.
pub fn plain(path: &str) -> String {
    let path = path.split('?').next().unwrap_or_default();
    let mut plain = String::new();
    for segment in path.split('/').filter(|segment| !segment.is_empty()) {
        plain.push('/');
        plain.push_str(&plain_segment(&segment.to_ascii_lowercase()));
    }
    plain
}

/// The collection that a path counts, in the same way; nothing where it counts none.
pub fn counted(path: &str) -> Option<String> {
    plain(path).strip_suffix("/$count").map(str::to_owned)
}

/// What stands for any placeholder.
const PLACEHOLDER: &str = "{}";

fn plain_segment(segment: &str) -> String {
    let Some((name, rest)) = segment.split_once('(') else {
        return if is_placeholder(segment) { PLACEHOLDER.to_owned() } else { segment.to_owned() };
    };
    let Some((arguments, behind)) = rest.rsplit_once(')') else { return segment.to_owned() };
    // `(team-id)` alone is a placeholder in other brackets.
    if name.is_empty() {
        return PLACEHOLDER.to_owned();
    }
    let names: Vec<&str> = arguments
        .split(',')
        .map(|argument| argument.split_once('=').map_or(PLACEHOLDER, |(name, _)| name).trim())
        .collect();
    match names.as_slice() {
        // A function without arguments is written with and without brackets.
        _ if arguments.trim().is_empty() => [name, behind].concat(),
        // `users({id})` is `users/{id}`.
        [PLACEHOLDER] => [name, "/", PLACEHOLDER, behind].concat(),
        names => [name, "(", &names.join(","), ")", behind].concat(),
    }
}

fn is_placeholder(segment: &str) -> bool {
    segment.starts_with('{') && segment.ends_with('}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_path_in_many_spellings() {
        for (one, other) in [
            // A placeholder renamed.
            ("/users/{id}/onlineMeetings/{id}", "/users/{userId}/onlineMeetings/{meeting-id}"),
            ("/teams/{id}/channels", "/teams/(team-id)/channels"),
            // Slashes that part nothing.
            ("/me/events", "/me/events/"),
            ("/me/events", "//me//events"),
            // Another letter case.
            ("/me/onlineMeetings/{id}", "/ME/onlinemeetings/{Id}"),
            // Functions.
            ("/me/calendar/getSchedule", "/me/calendar/getschedule()"),
            ("/chats/getAllMessages()", "/chats/getAllMessages"),
            ("/drive/getByPath(path={path})", "/drive/getbypath(Path={value})"),
            ("/drive/getByPath(path='{path}')", "/drive/getByPath( path = {p} )"),
            ("/x/f(a={a},b={b})", "/x/f(a={value}, b={value})"),
            ("/users/{id}/events", "/users({id})/events"),
            // What is asked of it is not part of the path.
            ("/me/events", "/me/events?$filter=isof('a')"),
        ] {
            assert_eq!(plain(one), plain(other));
        }
    }

    #[test]
    fn what_differs_stays_apart() {
        for (one, other) in [
            ("/me/events", "/me/events/{id}"),
            ("/me/events", "/me/events/$count"),
            ("/me/events", "/me/calendar/events"),
            ("/me/events", "/users/{id}/events"),
            ("/x/f(a={a})", "/x/f"),
            ("/x/f(a={a})", "/x/f(b={b})"),
            ("/applications(appId={value})", "/applications"),
            ("/me/calendarView", "/me/calendarViews"),
        ] {
            assert_ne!(plain(one), plain(other), "{one} {other}");
        }
    }

    #[test]
    fn counting_is_an_operation_of_its_own() {
        assert_eq!(counted("/me/Events/$count/"), Some(plain("/me/events")));
        assert_eq!(counted("/me/events"), None);
    }

    #[test]
    fn broken_brackets_break_nothing() {
        for path in ["/a(", "/a)b(", "/(", "/()", "/{", "/a(b", "", "/", "a"] {
            plain(path);
        }
    }
}
