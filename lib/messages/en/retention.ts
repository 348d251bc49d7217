import type { Messages } from "../shape";

export const retentionEn: Messages["retention"] = {
  until:
    "If nothing changes, this questionnaire is kept until {day} and then removed. Any change starts the period again.",
  over: "The period for which this questionnaire is kept ended on {day}, so it may be removed at any time. To keep it, change or add something: that starts the period again.",
  roundRuns:
    "This questionnaire is kept with its round: for at least {days} days after the round is over. Then it is removed.",
  roundOver:
    "This questionnaire is kept with its round, at least until {day}, and then removed. Download a copy if you want to keep one.",
  noticed: "You are told by e-mail at least {days} days before.",
  short: "kept until {day}",
  shortOver: "was kept until {day}",
  shortRound: "kept with its round",
  privacy: {
    lead: "What you do not delete yourself, this site keeps for a limited time:",
    draft:
      "Questionnaires that were never submitted: removed {days} days after they were last changed (or, where the firm has an account, after somebody last signed in).",
    sheet:
      "Submitted questionnaires that are in no round: removed {days} days after they were last changed or looked at. If you agreed to be counted among firms of your kind and have no other questionnaire, the two scores stay with trade and size, and nobody can tell whose they are. Reports that an advisory practice signed stay sealed.",
    round:
      "Rounds: {days} days after a round is over, what firms entered, their files, verified values, contacts and e-mail addresses are removed; so are the name and code of every firm on which nothing was decided.",
    mail: "Records that an e-mail was sent: {days} days.",
    job: "Records and files of background tasks: {days} days.",
    noticed:
      "Before a questionnaire is removed, a firm that gave an e-mail address or has an account is told by e-mail at least {days} days ahead. Any change after that starts the period again.",
  },
  mail: {
    subject: "Your {year} questionnaire is kept until {day}",
    named: "the {year} questionnaire of “{firm}”",
    unnamed: "your firm’s {year} questionnaire",
    draft:
      "Hello,\n\nThis is about {name}. It was never submitted and has not been changed for a long time. Under the retention rules of this service it is kept at least until {day} and then removed: answers, official figures and attached files will be gone and cannot be brought back.\n\nTo keep it, open it before that day and change or add something: that starts the period again. You can also download a copy. {way}\n\nIf you no longer need it, there is nothing to do.",
    sheet:
      "Hello,\n\nThis is about {name}. Since it was submitted, nobody has changed it or looked at it for a long time. Under the retention rules of this service it is kept at least until {day} and then removed: answers, official figures, results and attached files will be gone and cannot be brought back.\n\nTo keep it, open it before that day and change or add something: that starts the period again. You can also download a copy. {way}\n\nIf you no longer need it, there is nothing to do.",
    round:
      "Hello,\n\nThis is about {name}. The round that it belongs to is over. Under the retention rules of this service the questionnaire is kept at least until {day} and then removed: answers, official figures, results and attached files will be gone and cannot be brought back. The authority’s decisions and the trail are not affected.\n\nIf you want a copy, please download it before that day. {way}\n\nIf you no longer need it, there is nothing to do.",
    people: "Sign in to open it:\n\n{link}",
    firm: "To keep it confidential, this e-mail does not hold your private link. Open the questionnaire with the link or key that you kept:\n\n{link}",
  },
};
