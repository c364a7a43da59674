//! Points in time, as seconds since 1970 (UTC): tokens tell when they expire.

use crate::decimal::padded;

/// The seconds since 1970 of a time as in `2026-11-23T12:00:00Z`, with or without
/// a fraction; other zones than UTC as `+01:00`. `None` where it is no such time.
pub fn parse(text: &str) -> Option<i64> {
    let text = text.trim();
    let number = |from: usize, to: usize| text.get(from..to)?.parse::<i64>().ok();
    let day = start_of(text.get(..10)?)?;
    let (hour, minute, second) = (number(11, 13)?, number(14, 16)?, number(17, 19)?);
    let marks = [(10, 'T'), (13, ':'), (16, ':')];
    if marks.iter().any(|(at, mark)| text.chars().nth(*at) != Some(*mark))
        || !(0..24).contains(&hour)
        || !(0..60).contains(&minute)
        || !(0..=60).contains(&second)
    {
        return None;
    }
    let zone = text.get(19..)?;
    let zone = zone.strip_prefix('.').map_or(zone, |fraction| {
        fraction.trim_start_matches(|character: char| character.is_ascii_digit())
    });
    let offset = match zone {
        "Z" | "z" => 0,
        zone => {
            let sign = if zone.starts_with('-') { -1 } else { 1 };
            let zone = zone.strip_prefix(['+', '-'])?;
            let (hours, minutes) = zone.split_once(':')?;
            sign * (hours.parse::<i64>().ok()? * 3600 + minutes.parse::<i64>().ok()? * 60)
        }
    };
    Some(day + hour * 3600 + minute * 60 + second - offset)
}

/// The seconds since 1970 at which a day begins (UTC), as in `2026-11-23`. `None`
/// where it is no such day.
pub fn start_of(day: &str) -> Option<i64> {
    let mut parts = day.split('-');
    let mut number = |digits| {
        let part = parts.next().filter(|part| part.len() == digits)?;
        part.parse::<i64>().ok()
    };
    let (year, month, day_of_month) = (number(4)?, number(2)?, number(2)?);
    let is_day = (1..=12).contains(&month) && (1..=31).contains(&day_of_month);
    (is_day && parts.next().is_none()).then(|| days(year, month, day_of_month) * 86_400)
}

/// The day of a point in time, as in `2026-11-23`.
pub fn date(seconds: i64) -> String {
    let (year, month, day) = civil(seconds.div_euclid(86_400));
    [padded(year, 4), padded(month, 2), padded(day, 2)].join("-")
}

/// A point in time, as in `2026-11-23T12:00:00Z`.
pub fn date_time(seconds: i64) -> String {
    let of_day = seconds.rem_euclid(86_400);
    let (hour, minute, second) = (of_day / 3600, of_day / 60 % 60, of_day % 60);
    let time = [padded(hour, 2), padded(minute, 2), padded(second, 2)].join(":");
    [&date(seconds), "T", &time, "Z"].concat()
}

/// Days since 1970 of a date (Howard Hinnant's `days_from_civil`).
fn days(year: i64, month: i64, day: i64) -> i64 {
    let year = if month <= 2 { year - 1 } else { year };
    let era = year.div_euclid(400);
    let of_era = year.rem_euclid(400);
    let of_year = (153 * ((month + 9) % 12) + 2) / 5 + day - 1;
    era * 146_097 + of_era * 365 + of_era / 4 - of_era / 100 + of_year - 719_468
}

/// The date of a day since 1970 (Howard Hinnant's `civil_from_days`).
fn civil(days: i64) -> (i64, i64, i64) {
    let days = days + 719_468;
    let era = days.div_euclid(146_097);
    let of_era = days.rem_euclid(146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * of_year + 2) / 153;
    let day = of_year - (153 * shifted + 2) / 5 + 1;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    (year, month, day)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_read() {
        assert_eq!(parse("1970-01-01T00:00:00Z"), Some(0));
        assert_eq!(parse("2027-01-15T00:00:00Z"), Some(1_799_971_200));
        assert_eq!(parse("2027-01-15T01:00:00.5+01:00"), Some(1_799_971_200));
        assert_eq!(parse("2027-01-15"), None);
        assert_eq!(parse("tomorrow"), None);
        assert_eq!(parse("2027-13-15T00:00:00Z"), None);
    }

    #[test]
    fn days_begin_at_midnight() {
        assert_eq!(start_of("2027-01-15"), Some(1_799_971_200));
        for odd in ["", "soon", "2027-1-15", "2027-13-15", "2027-01-15-01", "2027-01-32"] {
            assert_eq!(start_of(odd), None, "{odd}");
        }
    }

    #[test]
    fn dates_are_written() {
        for text in ["1970-01-01", "2000-02-29", "2027-01-15", "1969-12-31"] {
            let time = parse(&format!("{text}T13:00:00Z")).unwrap();
            assert_eq!(date(time), text);
            assert_eq!(date_time(time), format!("{text}T13:00:00Z"));
        }
    }
}
