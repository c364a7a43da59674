//! The answer as a whole, in the shape of the contract's JSON.

use serde_json::{Value, json};

use super::required::Required;
use super::steps::{Answer, Evaluation};
use super::table::{CAPABILITIES, D, is_calendar, numbers};

const WRITING: &str = "create-events update-events delete-events write-shared-calendars \
                       write-group-calendars";
const READING: &str = "read-event-details read-shared-calendars read-group-calendars";
const BASIC: &str = "see-free-busy list-calendars read-events";

impl Evaluation<'_> {
    /// Everything that is compared; the notes are an object by id.
    pub fn answer(&self) -> Value {
        let answers: Vec<Answer> =
            (0..CAPABILITIES.len()).map(|capability| self.capability(capability)).collect();
        let required = self.required();
        let capabilities: Vec<Value> = answers
            .iter()
            .enumerate()
            .map(|(capability, answer)| {
                json!({
                    "id": CAPABILITIES[capability].id,
                    "area": if is_calendar(capability) { "calendar" } else { "teams" },
                    "verdict": answer.verdict,
                    "because": answer.because,
                    "needs": answer.needs,
                    "conditions": answer.conditions,
                })
            })
            .collect();
        let rows: Vec<Value> = required
            .iter()
            .map(|row| json!({ "permission": row.permission, "standing": row.standing, "by": row.by }))
            .collect();
        json!({
            "evidence": self.evidence,
            "conferencing": self.conferencing(&required),
            "calendar": calendar(&answers),
            "required": rows,
            "extra": self.extra(&required),
            "capabilities": capabilities,
            "notes": self.notes(&answers),
        })
    }

    fn conferencing(&self, required: &[Required]) -> &'static str {
        let is = |standing: &str| required.iter().any(|row| row.standing == standing);
        let cannot_tell =
            |row: &Required| row.standing == "cannot-tell" && row.permission != "offline_access";
        if ["missing", "not-granted", "wrong-kind"].into_iter().any(is)
            || (self.evidence == "granted" && is("declared"))
        {
            "incomplete"
        } else if required.iter().any(cannot_tell) {
            "cannot-tell"
        } else if self.kind == D {
            "ready"
        } else {
            "ready-with-policy"
        }
    }
}

fn calendar(answers: &[Answer]) -> &'static str {
    let is_open = |ids: &str| numbers(ids).any(|capability| answers[capability].is_open());
    let is_hidden =
        |ids: &str| numbers(ids).any(|capability| answers[capability].verdict == "cannot-tell");
    if is_open(WRITING) {
        "write"
    } else if is_open(READING) {
        "read"
    } else if is_open(BASIC) {
        "basic"
    } else if [WRITING, READING, BASIC].into_iter().any(is_hidden) {
        "cannot-tell"
    } else {
        "none"
    }
}
