//! The time and the level that logs put in front of lines.

/// What stands behind the time and the level of a log: `2026-11-27 08:12:01 WARN …`.
pub(super) fn behind_stamp(line: &str) -> Option<&str> {
    let of_time = |letter: char| letter.is_ascii_digit() || "-:.,+/TZ ".contains(letter);
    let open = line.strip_prefix('[').unwrap_or(line);
    let behind = open.trim_start_matches(of_time);
    let time = open.get(..open.len() - behind.len()).unwrap_or_default();
    let timed = time.matches(':').count() >= 1 && time.matches(['-', '/']).count() >= 2;
    // Without a time, a level must stand in brackets.
    let rest = match (timed, line.strip_prefix('[')) {
        (true, None) if !time.ends_with(' ') => return None,
        (true, _) => behind.trim_start_matches([']', ' ']),
        (false, Some(open)) => open,
        (false, None) => return None,
    };
    let rest = rest.strip_prefix('[').unwrap_or(rest);
    let word = rest.find(|letter: char| !letter.is_ascii_alphabetic()).unwrap_or(rest.len());
    let level = rest.get(..word).unwrap_or_default().to_ascii_uppercase();
    let known = ["TRACE", "DEBUG", "INFO", "WARN", "WARNING", "ERROR", "ERR", "FATAL"];
    let rest = if known.contains(&level.as_str()) { rest.get(word..)? } else { return None };
    let rest = rest.trim_start_matches([']', ':']);
    rest.is_empty().then_some(rest).or_else(|| rest.strip_prefix(' '))
}

/// What stands behind the time that a pipeline's log puts in front of every line,
/// empty ones included: `2026-11-27T08:12:01.3456789Z …`.
pub(super) fn behind_instant(line: &str) -> Option<&str> {
    let (stamp, rest) = line.split_once(' ').unwrap_or((line, ""));
    let (date, time) = stamp.strip_suffix('Z')?.split_once('T')?;
    let made_of = |text: &str, sign: char, signs: usize| {
        let mut letters = text.bytes();
        text.matches(sign).count() == signs
            && letters.all(|byte| byte.is_ascii_digit() || byte == b'.' || char::from(byte) == sign)
    };
    (made_of(date, '-', 2) && made_of(time, ':', 2)).then_some(rest)
}
