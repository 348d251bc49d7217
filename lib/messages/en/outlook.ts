/** Words of the calendar of rounds and of what titles ask of a firm. */
export const outlookEn = {
  title: "Calendar and upkeep of titles",
  calendar: "{tier}, {action}: when to apply",
  national: "National",
  phase: {
    open: "Open now",
    ahead: "Not open yet",
    unclear: "May or may not be open",
    closed: "Closed",
    none: "No round recorded",
  },
  round: "{title} ({document})",
  days: {
    both: "open from {from} to {until}",
    until: "closes on {until}; first day not seen",
    from: "opens on {from}; last day not seen",
    announced: "announced on {announced}; first and last day not seen",
    announcedUntil: "announced on {announced}, closes on {until}",
    none: "first and last day not seen",
  },
  next: {
    months: "Next: about {months}, going by {basis}. This is an estimate; the year’s notice decides.",
    single: "Next: about {months}, going by a single round of {basis}. This is an estimate; the year’s notice decides.",
    past: "Going by {basis}, the next was to be expected about {months}, but no notice was seen. Please ask the authority.",
    paused: "{reason} When the next one comes cannot be estimated.",
    unknown: "No earlier opening day was seen, so the next cannot be estimated: see the authority’s notices.",
  },
  span: "{from} to {until}",
  asOf: "Rounds as known on {day}; later notices may be missing.",
  provinces: "Held by the provinces: the {count} of which notices were seen",
  noLines: "No round of this tier is recorded here.",
  tier: {
    open: "{tier}: a round is open ({title}), until {until}.",
    ahead: "{tier}: the next round opens on {from}.",
    unclear: "{tier}: a round may or may not be open ({title}; {days}).",
    closed: "{tier}: no open round was seen.",
    provinces: "{tier}: the provinces hold the rounds; see the calendar for what was seen of them.",
  },
  upkeep: "Your titles: what is due",
  none: "No titles were given, or nothing is due.",
  fill: "Add titles",
  undated: "No fixed day",
  duty: "{tier}: {text}",
  update: {
    due: "Last day to update the firm’s data on the platform.",
    overdue: "The firm’s data were to be updated by this day. By the day you gave, they were not: please do it now.",
    unclear: "The firm’s data were to be updated by this day. You did not say when you last did, so nobody can tell.",
  },
  expiry: {
    ahead: "The title expires. The authority that granted it holds a review before that: watch for the year’s notice.",
    reckoned:
      "The title expires (worked out from the day it was granted; the certificate decides). The authority holds a review before that: watch for the year’s notice.",
    past: "The title has expired.",
    unclear:
      "By the day it was granted, the title expired on this day. If it passed a review, please add its new last day.",
    undated: "Neither the last day nor the day of the grant was given, so nobody can tell when the review is.",
  },
  renewal: {
    ahead: "The entry number expires. To keep it, update the data by this day and take part in the year’s evaluation.",
    reckoned:
      "The entry number expires (worked out from the day of the entry). To keep it, update the data by this day and take part in the year’s evaluation.",
    past: "The entry number has expired.",
    unclear:
      "By the day of the entry, the number expired on this day. If there is a newer entry, please add its last day.",
    undated: "Neither the last day nor the day of the entry was given, so nobody can tell when it expires.",
  },
  change: "Report a new name, a merger, a reorganisation, a move and the like within {months} months.",
  bar: {
    barred: "The title was withdrawn on {withdrawn} for false data: first day to apply again.",
    barredOther: "The title was withdrawn on {withdrawn}: first day to apply again.",
    over: "The title was withdrawn on {withdrawn}; since this day the firm may apply again.",
    other:
      "The title was withdrawn on {withdrawn} for another reason. How long that bars a new application, the decision or the authority has to say.",
    untold: "The title was withdrawn on {withdrawn}, for a reason not given: nobody can tell how long that is a bar.",
    cancels: "The titles {tiers} end with it.",
  },
};
