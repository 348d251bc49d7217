import type { Messages } from "../shape";

export const practiceEn: Messages["practice"] = {
  compare: {
    title: "Clients compared",
    few: "Tick {least} to {most} firms that have submitted in the list of clients, then press “Compare”.",
    many: "You chose {chosen}. A page compares {most} at most: these are the first {most}.",
    plane: "On one plane",
    table: "Point by point",
    at: "{firm}: level {level}, capability {capability}",
    label: "Plane of technical strength. {places}",
    reading:
      "Each dot is the latest result of a client; its letter stands over its column. The nearer to a line, the less sure the finding: the table says how sure.",
    mixed:
      "Some clients answered another edition, with other questions and another arithmetic. They are not on the plane, and their scores should not be set against the others’.",
    parts: { strength: "Technical strength", stage: "Learning", networks: "Three networks", tiers: "Official titles" },
    lines: {
      finding: "Finding, by the firm’s own answers",
      moved: "Since last time",
      submitted: "Last submitted",
      stage: "Stage",
    },
    allStages: "all four stages reached",
    print: "Print",
  },
  picture: {
    title: "All clients together",
    lead: "What the clients of your practice are like together. Nothing of any one of them: classes with fewer than 5 firms are put together, shares are rounded to 5%, and the picture changes only when 5 firms have changed.",
    few: "Fewer than 5 of your clients have submitted: a picture of them would be a picture of each. Come back when there are 5.",
    waiting:
      "Some of the firms that were counted have ended your access, or it has run out. The picture is made anew when 5 firms have changed; until then none is shown.",
    leadOnly:
      "The picture is for whoever leads the practice: one of some clients, set against that of all, would tell of the others.",
    firms: "At least {firms} firms.",
    quadrants: "Technical strength",
    stages: "Stage of learning",
    networks: "Three networks",
    tiers: "Official titles",
    tiersHint: "Of the clients that opened the distance to the titles.",
    rest: "all others together",
    foldedParts: "{parts}: no difference can be told; nearly all are in one class, or no class has 5 firms.",
    folded: "No difference can be told: nearly all are in one class, or no class has 5 firms.",
    percent: "about {percent}%",
    effects: "After advice",
    effectsHint:
      "Of the clients that were given a piece of advice in one result: how many were clearly better, beyond the error, in the indicators it is meant for, by their next result. This is what was seen; it does not say that the advice was the cause.",
    effectsNone: "No piece of advice was given to 5 clients yet that submitted twice on the same answers.",
    adviceColumn: "Advice",
    givenColumn: "Given to",
    improvedColumn: "Clearly better",
    given: "at least {firms} firms",
    improved: { most: "nearly all", few: "fewer than 5" },
    print: "Print",
  },
};
