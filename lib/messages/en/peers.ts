import type { Messages } from "../shape";

export const peersEn: Messages["peers"] = {
  title: "Beside firms of your trade and size",
  group: "{trade}; {size}",
  sizes: {
    first: "fewer than {to} people",
    between: "{from} people or more, fewer than {to}",
    last: "{from} people or more",
  },
  few: "Fewer than {least} firms of this trade and size take part so far. Once there are {least}, the quarter in which you lie is shown here.",
  lead: "At least {atLeast} firms of this trade and size take part, in four equal parts by their scores.",
  finding: "{dimension}: {quarter}",
  unplaced: "{dimension}: too few answers to place you",
  quarters: {
    q0: "in the lowest quarter",
    q1: "in the quarter below the middle",
    q2: "in the quarter above the middle",
    q3: "in the top quarter",
  },
  you: "You",
  yours: "Your score",
  cuts: "Where the quarters part",
  cut: { q1: "A quarter of the firms lie below", q2: "Half of the firms lie below", q3: "Three quarters lie below" },
  safe: "The cuts are rounded to 5 points and change only when 10 firms have moved: a difference between two looks tells of no firm.",
  askTitle: "Shall your firm be counted, too?",
  ask: "It is not, unless you say so. With your consent the two scores of this sheet’s latest submission (level and capability), with trade and size, count in the quarters above; nobody sees your firm, your answers or your scores. You see this page either way, and can leave at any time.",
  join: "Yes, count us in",
  since: "You have agreed since {day} that your firm is counted.",
  leave: "Leave the comparison",
  leaveHint: "From the next change on you are not counted any more.",
  joined: "Your firm is counted now. Thank you.",
  left: "You have left; from the next change on you are not counted.",
};
