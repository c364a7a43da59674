//! Where the facts come from, and of which day they are.

use crate::wording::{fill, look_up};

pub(super) fn source(day: &str, primary: bool) -> String {
    fill(if primary { "{}" } else { "{}, as others report" }, &[&date(day)])
}

const MONTHS: &str = "\
01=January
02=February
03=March
04=April
05=May
06=June
07=July
08=August
09=September
10=October
11=November
12=December";

pub(super) fn date(day: &str) -> String {
    let mut parts = day.split('-');
    let mut part = || parts.next().unwrap_or_default();
    let (year, month, day_of_month) = (part(), look_up(MONTHS, part()), part());
    if month.is_empty() || day_of_month.is_empty() {
        return day.into();
    }
    let day_of_month = day_of_month.strip_prefix('0').unwrap_or(day_of_month);
    fill("{} {} {}", &[day_of_month, month, year])
}

pub(super) fn facts(day: &str) -> String {
    fill("Microsoft’s permissions as of {}.", &[&date(day)])
}
