import type { Messages } from "../shape";
import { advisorReportEn } from "./advisor-report";
import { advisorsEn, clientsEn } from "./advisors";
import { amountsEn } from "./amounts";
import { arithmeticEn, lawsEn } from "./arithmetic";
import { batchEn } from "./batch";
import { boardEn } from "./board";
import { cardsEn } from "./cards";
import { classesEn } from "./classes";
import { clientListEn } from "./client-list";
import { clientReviewEn } from "./client-review";
import { deskEn, pictureEn, spreadEn } from "./cohort";
import { colleaguesEn, fillEn } from "./colleagues";
import { documentsEn } from "./documents";
import { exportEn } from "./export";
import { firmListEn } from "./firm-list";
import { firmMessagesEn } from "./firm-messages";
import { goalEn } from "./goal";
import { handlingEn } from "./handling";
import { ladderEn } from "./ladder";
import { leadershipEn } from "./leadership";
import { levelsEn, regionsEn } from "./levels";
import { noticeEn } from "./notice";
import { applicationEn, evidenceEn, officialEn } from "./official";
import { outlookEn } from "./outlook";
import { outsideEn } from "./outside";
import { peersEn } from "./peers";
import { peopleEn } from "./people";
import { practiceEn } from "./practice";
import { prepareEn } from "./prepare";
import { processEn, publicityEn, recommendationEn, visitsEn } from "./process";
import { registerEn } from "./register";
import { reportTemplatesEn } from "./report-templates";
import { chartsEn, resultEn } from "./result";
import { retentionEn } from "./retention";
import { reviewEn } from "./review";
import { rightsEn } from "./rights";
import { roomsEn } from "./rooms";
import { roundsEn } from "./rounds";
import { signedEn } from "./signed";
import { casesEn, methodEn } from "./study";
import { surenessEn } from "./sureness";
import { threadsEn } from "./threads";
import { trailEn } from "./trail";
import { validityEn } from "./validity";
import { viewerEn } from "./viewer";
import { writingEn } from "./writing";

export const en: Messages = {
  common: {
    product: "Leapmark",
    tagline: "Self-assessment for manufacturing firms",
    officeTagline: "Review of applications for the SME tiers",
    skip: "Skip to content",
    switchHere: "Switch to English",
    cases: "The ten case firms",
    method: "Method and sources",
    privacy: "Privacy",
    accessibility: "Accessibility",
    enterKey: "Continue with a key",
    footerNavigation: "Pages of this site",
    footer:
      "Results are worked out from a questionnaire. They are not official recognition: that is for the authorities to decide.",
    optionalMark: "(optional)",
    problems: "{count, plural, one {One thing needs} other {# things need}} your attention",
    print: "Print",
  },
  units: {
    people: "people",
    "wan-yuan": "× 10,000 yuan",
    pieces: "items",
    months: "months",
    percent: "%",
    positions: "positions",
    laboratories: "laboratories",
    centres: "centres",
  },
  abstentions: { "dont-know": "Don’t know", "not-applicable": "Does not apply" },
  landing: {
    title: "How strong is your firm? How far are you from little giant status?",
    lead: "Two questions: begin with the one you came for. How strong your products and R&D are, beside ten firms whose stories are published; and which conditions of specialised SME (专精特新) or little giant (小巨人) are still open, from six items on.",
    startStrength: "See how strong we are",
    startTier: "See how far a title is",
    minutes: "about {minutes, plural, =1 {1 minute} other {# minutes}}",
    minutesEither: "quick about {quick} minutes, full about {full}",
    tiersTitle: "Quality SMEs: three tiers",
    apartTitle: "Two titles apart from them",
    resume: "Continue with a key",
    office: "For authorities:",
    officeSignIn: "sign in to review applications",
    noAccount: "No account. Every answer is saved as you give it; leave whenever you like and come back with your key.",
    forWhomTitle: "Who it is for",
    forWhom:
      "Owners, general managers and heads of R&D at small and medium-sized manufacturers. No training needed; a phone will do.",
    howLongTitle: "How long it takes",
    howLong:
      "How far a title is: six items first, about {firstMinutes} minutes. How strong you are: quick version, {quick}, about {quickMinutes} minutes; full version, {full}, about {fullMinutes} minutes and more certain. Fewer questions if you do not export.",
    getTitle: "What you get",
    get: "The verdict first; then how sure it is, why, and what would take you a step up. There are charts, case firms to compare with and advice in order of weight, to print, download or share.",
    sampleTitle: "An example: the result of firm E",
    sampleLead:
      "We filled in the same questionnaire for firm E (car bearings) from what the study says of it when it first went abroad. Where the study is silent, some answers are our own judgement. The result was worked out in the same way as yours will be.",
    sampleMore: "See the ten case firms",
    trustTitle: "What it rests on",
    trust:
      "The questions follow three published studies, named beside each one. Scores and dividing lines are our own, are in none of the studies, and are set out in full under “Method and sources”.",
  },
  start: {
    title: "Start the assessment",
    lead: "Say what you would like to know, and begin. You do not need an account.",
    depth: "Which version",
    full: "Full",
    count: "{count, plural, one {# question} other {# questions}}",
    countBetween: "{fewest} to {most} questions",
    fullHint:
      "{length}, about {minutes} minutes; fewer if you do not export. Firmer conclusions, and also how you find openings abroad, how you learn, and your innovation results.",
    quick: "Quick",
    quickHint:
      "{length}, about {minutes} minutes; fewer if you do not export. Your technical strength, stage and networks, with less certainty; you can go on to the full version later.",
    year: "Which year",
    yearHint:
      "The latest year for which your accounts are complete: the official criteria look at it too. “The year” or “the reporting year” in a question means this one.",
    yearOpen: "{year} (not over yet, accounts open)",
    firmName: "Name of the firm",
    firmNameHint: "Appears on your own result only, and on what you choose to share.",
    email: "E-mail",
    emailHint: "If this site can send mail, the link and the key go to it. It is used for nothing else.",
    submit: "Begin",
    seeAll: "See or print all questions first",
    tooLong: "Too long: please use at most {max} characters.",
    badEmail: "This e-mail address looks incomplete. It should look like name@example.com.",
    badYear: "Please choose one of the years listed.",
    badDepth: "Please choose a version.",
    copied:
      "Your last answers and official figures have been carried over and say so. Please go through them: press “No change” where nothing has changed, and change what is different now.",
    copiedAcross:
      "The questionnaire has changed: the sheet before used edition {from}, this one uses {to}. {count, plural, =0 {No answer could be carried over, so please start afresh.} one {One answer that means the same has been carried over: please check it, and answer the rest anew.} other {# answers that mean the same have been carried over: please check them, and answer the rest anew.}}",
  },
  keys: {
    title: "Keep these two, and come back at any time",
    lead: "There is no account, so they are your only way back. We store only a fingerprint of them, from which they cannot be worked out: if they are lost, we cannot recover them. You can look at the key again on this device for {mailed, select, true {half an hour} other {a week}}; once you choose “I have kept both”, it is no longer shown.",
    link: "Your private link",
    linkHint: "Bookmark it or send it to yourself. Anyone who has it can see and change this questionnaire.",
    key: "Your key",
    keyHint: "Paper will do. Choose “Continue with a key” on the home page and type it in.",
    copy: "Copy",
    copied: "Copied",
    mailed: "On the way to {email}. In case it does not arrive, please write them down first.",
    banner: {
      alone:
        "Everything is saved as you go, so you can leave at any time. There is no account: a link and a key bring you back.",
      account:
        "Everything is saved as you go, so you can leave at any time. Without signing in, a link and a key bring you back.",
      mailed: "A link and a key are on the way to {email}: with them you can come back at any time.",
      link: "See link and key",
    },
    go: "I have kept both: go on",
    print: "Print this page",
    leadAccount:
      "People with an account of your firm sign in and find it under “Your firm’s sheets”; without signing in, these two are the only way back. We store only a fingerprint of them, from which they cannot be worked out. You can look at the key again on this device for {mailed, select, true {half an hour} other {a week}}; once you choose “I have kept both”, it is no longer shown.",
    followsEnded:
      "This is a new questionnaire with its own link and key. Those of the year before have ended: sign in and open it under “Your firm’s sheets”.",
    follows:
      "This is a new questionnaire with a link and key of its own. The link and key of the year before stay valid: please keep those too.",
    gone: "The key is no longer shown. You can bookmark the address of this page instead: it is your private link.",
    forSheet: "{firm}assessment for {year}",
  },
  renewal: {
    title: "Renew link and key",
    lead: "Do this where somebody who should not may have got hold of the link or the key.",
    ended:
      "When somebody left the firm ({day}), this questionnaire’s link and key were ended. Your firm’s people with accounts sign in and open it as before. If it is to be opened by a link or key again, make new ones.",
    former:
      "The present link and key stop working at once: whoever has them can neither open the questionnaire nor save to it.",
    openPages:
      "Pages that are open under the present link cannot save any more either. What was typed there stays on that device, and is saved once the new link is opened on it.",
    stays: "Answers, evidence and submitted results stay as they are.",
    shares: "Read-only links that you shared go on working; withdraw them under “Share the result” on the result page.",
    application:
      "The private link that the authority gave you is this one, and ends with it; the application itself stays.",
    people: "Your firm’s people with accounts sign in and open it as before.",
    mailTo: "Send the new link and key to {email} as well",
    mailToFormer: "Send the new link and key to {email} as well (its owner has left your firm)",
    confirm: "Yes, renew them",
    make: "Make a new link and key",
    cancel: "Leave them as they are",
    doneTitle: "Keep the new link and key",
    done: "The earlier link and key have stopped working; from now on only these do.",
    keep: "Only their fingerprints are stored, from which they cannot be had again. You can look at the key again on this device for {mailed, select, true {half an hour} other {a week}}; once you press “I have kept them”, it is no longer shown.",
    go: "I have kept them, back to the questionnaire",
    keptHere:
      "What you typed is still on this device: ask the colleague who renewed the link, or the authority, for the new one and open it on this device, and it will be saved. With an account, sign in and open it there.",
    mail: {
      subject: "New link and key of your Leapmark questionnaire",
      body: "Hello,\n\nthe questionnaire for {year} has a new link and key; the earlier ones have stopped working.\n\nPrivate link:\n{link}\n\nKey: {key}\n\nWhoever has them can read and change the questionnaire: keep them safe.\n\nLeapmark",
    },
  },
  enterKey: {
    title: "Continue with a key",
    lead: "Type the key you were given at the start. Capitals and hyphens do not matter.",
    label: "Key",
    submit: "Open my questionnaire",
    unknown: "No questionnaire has this key. Please check it, especially letters and digits that look alike.",
    empty: "Please type your key.",
    tooMany: "Too many attempts. Please try again in {minutes, plural, one {a minute} other {# minutes}}.",
    lostTitle: "Lost the key?",
    lost: {
      link: "The private link brings you back as well: look among your bookmarks, in the browser’s history, in messages to yourself or a colleague.",
      mail: "If you gave an e-mail address at the start, link and key were sent there; look among the junk mail, too.",
      account:
        "If the sheet belongs to a firm’s account, sign in and open it under “Our questionnaires”; a new key can be made there.",
      bureau: "If a bureau sent you the link, its officer can give you another.",
      none: "With none of these it cannot be found again: only a fingerprint of the key is stored, from which nobody can tell it. You can start another sheet.",
    },
  },
  tasks: {
    beside: "Official tiers and applications",
    title: "Assessment for {year}",
    depthFull: "Full version",
    depthQuick: "Quick version",
    progress: "{answered} answered of {total}",
    barLabel: "{answered} answered",
    stateAttention: "{count, plural, one {One thing} other {# things}} to check",
    reopened:
      "Reopened: submit again once you have made your changes. The result of version {revision} is still there.",
    reopenedLink: "See the result of version {revision}",
    minutesLeft: "about {minutes, plural, one {one more minute} other {# more minutes}}",
    minutesAhead: "About {minutes, plural, one {one minute} other {# minutes}} from here to the end",
    course: "This assessment",
    done: "All answered",
    continue: "Carry on",
    begin: "Begin",
    check: "Check all answers",
    sectionsTitle: "The parts of the questionnaire",
    stateCarried: "{count, plural, one {# answer} other {# answers}} from last time: please check",
    stateDone: "Complete",
    statePartly: "{answered} of {total}",
    stateEmpty: "Not started",
    stateHidden: "Not needed for now",
    stateWaiting: "First answer “{question}”",
    keptHidden:
      "{count, plural, one {One earlier answer is} other {# earlier answers are}} kept and will count again if you change back.",
    seeAll: "See or print all questions first",
    version: "Version {revision} · submitted {at}",
    unplaced: "too few answers for a conclusion",
    resultLink: "See the result",
    older: "All results",
    ofEdition: "edition {edition}",
    name: {
      change: "Change the firm’s name",
      give: "Give the firm’s name",
      hint: "In full, as on the licence: whether rights are the firm’s goes by it. It can be changed until you submit.",
      save: "Save the name",
      done: "The firm’s name is changed.",
    },
    saveLink: "The address of this page is your private link: bookmark it to come back at any time.",
    more: "This questionnaire",
    deleteLink: "Delete this questionnaire",
    download: "Download my answers",
    widen: "Go on to the full version",
    sealed:
      "This questionnaire has been submitted and its answers are sealed. To change them, reopen it first; the present result stays.",
    yearOpen:
      "{year} is not over: the official criteria look at {last} for now, the questionnaire at {year}. Check the year-end figures again once the accounts are closed.",
    widenHint:
      "This is the quick version. Everything you have answered stays; {count, plural, one {# more question makes} other {# more questions make}} the conclusions firmer.",
    conflicts:
      "{count, plural, one {One question was} other {# questions were}} also changed elsewhere. Please choose which answer to keep.",
  },
  section: {
    errorTitle: "{count, plural, one {One thing on this page needs} other {# things on this page need}} your attention",
    step: "Part {step} of {steps}",
    saveAndContinue: "Save and continue",
    saveAndCheck: "Save and check",
    previous: "Previous part",
    tasks: "Back to the contents",
    note: "Add a note",
    noteLabel: "Note on “{question}”",
    offer: "Your official figures say {value}.",
    offerRows: "Your list “{list}” under official figures has {value}.",
    takeOffer: "Use it; change it if yours differs",
    shared: "The official criteria ask for this number too: enter it once and it appears in both.",
    sources: "Source",
    year: "{year}",
    yearEnd: "end of {year}",
    lastYear: "Last time ({year}): {value}",
    where: "Where to find it: ",
    progress: "This part {answered}/{total}",
    unsaved: "{count, plural, one {One entry is} other {# entries are}} not saved as an answer",
    undecided: "{count, plural, one {One answer} other {# answers}} to choose between two",
    unsavedLink: "Go there",
    doubtful: "{count, plural, one {One thing} other {# things}} to check",
    saveAndReturn: "Save and go back to checking",
    onlyIf: "Only needed if you chose “{option}” above.",
    required: "This question must be answered: {reason}",
    setAside: "You chose “{options}”, so you may answer “Does not apply” here; it does not affect the result.",
    setAsideIf:
      "If you answer “{question}” with “{options}”, you may answer “Does not apply” here, without effect on the result; with another answer it counts like “Don’t know”.",
    setAsideNot:
      "Going by your answer to “{question}”, this question applies to you: “Does not apply” counts like “Don’t know”.",
    saved: "Saved {time}",
    saving: "Saving…",
    waiting:
      "You are offline, so stay on this page: your answers are kept on this device and saved once you are back. Then press again.",
    ready: "Every answer is saved as you give it",
    noScript: "When you have filled in this page, choose “{submit}” at the bottom.",
    hides:
      "With this answer, {count, plural, one {one later question is} other {# later questions are}} no longer needed. What you answered there is kept and will count again if you change back.",
    hiddenNotice:
      "Because you changed an answer, {count, plural, one {one earlier answer does} other {# earlier answers do}} not count for now. Nothing has been deleted.",
    mended: "✓ That is fine now",
    length: "{count} of {most} characters",
    lengthOver: "{count} characters too many: please keep to {most}",
    noteTooLong: "Please keep the note to {most} characters; it is not saved yet.",
    unsent: "This browser cannot save as you go: press “{submit}” to save this page",
    conflictTitle: "This question was also answered elsewhere",
    conflictStored: "Stored ({time}): {answer}",
    conflictWaiting: "Given elsewhere ({time}): {answer}",
    keepStored: "Keep the stored one",
    notANumber: "Please enter a number, such as {example}.",
    examples: {
      people: "140",
      "wan-yuan": "9600, in units of 10,000 yuan",
      pieces: "12",
      months: "18",
      percent: "12.5",
      positions: "2",
      laboratories: "2",
      centres: "2",
    },
    outOfRange: "Please enter a number from {min} to {max} ({unit}).",
    decimals: "Please enter {decimals, plural, =0 {a whole number} other {at most # decimal places}}.",
    tooLong: "Too long: please use at most {maxLength} characters.",
    notWithOthers: "“{option}” cannot be combined with other choices.",
    invalid: "This answer could not be read. Please choose again.",
    continueAnyway: "Skip for now and come back later",
    rejected: "Not saved: {message}",
    sealed:
      "This questionnaire has been submitted and its answers can no longer be changed. To change them, go to “Download, next year, reopen” on the result page and choose “Reopen and change answers”; once it was sent in to a round, ask the bureau to return it.",
  },
  check: {
    title: "Check all answers",
    lead: "Please read them through once. “Change” takes you back to the question.",
    change: "Change",
    changeLabel: "Change: {question}",
    missing: "{count, plural, one {One question is} other {# questions are}} not answered",
    missingHint: "We fill nothing in for you; gaps make the conclusions less certain.",
    missingHintWorst:
      "We fill nothing in for you. In the classes a gap counts at its worst: it can hold the result down, never lift it.",
    asItIs: "Every part asked about here will have a conclusion. Submit as it is, or go back and answer them.",
    asItIsWithout: "You may submit as it is, but what is named below will have no conclusion; or fill the gaps first.",
    without: "{count, plural, one {One part} other {# parts}} will have no conclusion if you submit these answers:",
    withoutAnswers: "{name}. {count, plural, one {This answer} other {These # answers}} would settle it:",
    withoutFirst:
      "{name}. What can be said depends first on {count, plural, one {this answer} other {these # answers}}:",
    withoutCure: "{name}. Too many questions do not apply for this sheet to settle it.",
    onlyInFull: "Not asked in the quick version, and so without a conclusion: {names}.",
    classes: {
      strength: "The class of technical strength (the verdict of the result page)",
      stage: "The stage of learning (only which step is reached at least)",
      networks: "The three networks",
      direction: "Opportunities abroad",
      mode: "The way of learning",
      innovation: "Innovation results",
    },
    odd: "{count, plural, one {One thing looks} other {# things look}} unusual. Please look again before you submit:",
    oddHint: "If they are right, leave them. If one is a slip, correcting it will sharpen the result.",
    contradictory:
      "{count, plural, one {Answers do not agree with each other in one place} other {Answers do not agree with each other in # places}}. Please check before you submit:",
    contradictoryHint:
      "While any of them stands, no verdict of the result is called “clear”. If they are right as they are, you may submit all the same; it helps to give the reason in a note.",
    unchecked:
      "{count, plural, one {One question has} other {# questions have}} no definite answer yet, so it cannot be told whether your answers agree with each other:",
    uncheckedHint:
      "Without {count, plural, one {that answer} other {those answers}}, no verdict of the result is called “clear” either. If you cannot give {count, plural, one {it} other {them}}, you may submit all the same.",
    required: "Not answered yet, and a sheet cannot be submitted without it. {reason}",
    missingLink: "Go to the first one",
    complete: "Everything that needs an answer has one.",
    completeBut: "Every question that needs an answer has one: put right what stands above, then submit.",
    completeUnknown:
      "Every question has an answer, {count, plural, one {one of them} other {# of them}} “don’t know”: those do not count, and the result is less sure.",
    completeUnknownWorst:
      "Every question has an answer, {count, plural, one {one of them} other {# of them}} “don’t know”: in the classes those count at their worst. Where that keeps a class down, the result says how far up it could go.",
    completeOnlyUnknown:
      "Every question has an answer, but all of them are “don’t know”: there is nothing to work out a result from.",
    submit: "Submit and see the result",
    submitHint:
      "Submitting seals this version of your answers, and its result will never change. To change something later, reopen it and submit a new version.",
    blocked: "Before you submit, please put right {count, plural, one {one thing} other {# things}}",
    toMend: "{count, plural, one {One thing has} other {# things have}} to be put right first",
    toMendLink: "See what",
    nothingLink: "Begin with the first question",
    nothing: "Nothing has been answered yet. Please answer a few questions first.",
    carried: "last time’s, not looked at yet",
    carriedHint:
      "{count, plural, one {One entry is} other {# entries are}} still last time’s and {count, plural, one {has} other {have}} not been looked at. Where nothing has changed, press “No change” in its part; where something has, change it. You may also submit as it is: the result then goes by last time’s.",
    hiddenKept: "does not count",
    stale: "An answer changed while you were checking. Please look through them again, then submit.",
    note: "Note: {note}",
    conflict: "Also changed elsewhere: please choose one",
    noAnswer: "Not answered",
  },
  all: {
    title: "All questions",
    lead: "{full} questions; the {quick} marked “quick” make up the quick version. Print them to talk them over with colleagues first.",
    quick: "Quick",
    condition: "Only asked if “{question}” is answered “{options}”",
    start: "Begin",
  },
  manage: {
    resultTitle: "Result",
    reopen: "Reopen and change answers",
    reopenHint: "The answers can be changed again. This result stays as it is, under its own link.",
    nextOpen:
      "Best begun once the accounts for {year} are closed; until then the official criteria look at the year before.",
    next: "Start the one for {year}",
    nextTitle: "The year after",
    nextHint:
      "Starts from these answers and official figures: press “No change”, or change what is different. The result then shows the path from one to the other.",
    nextTitleEdition: "Start a sheet in the new edition",
    nextHintEdition:
      "The questionnaire has a new edition: answers that mean the same come along, the rest is asked anew. If you do {year} again, its figures come along too; so do official figures, but not evidence. Scores of two editions cannot be compared, and the result says so.",
    nextAnew: "Do {year} again in the new edition",
    newer:
      "This result was made with edition {edition} of the questionnaire; there is a newer one, {latest}. The result stays as it is.",
    newerHow:
      "To see where you stand under the new edition, start a sheet from this one: {count, plural, =0 {every question has changed, so all of it is asked anew.} one {one answer that means the same comes along, the rest is asked anew.} other {# answers that mean the same come along, the rest is asked anew.}}",
    newerLink: "Start one",
    share: "Share the result",
    shareHint:
      "Makes a link that can be read but not changed. You can withdraw it at any time and see how often it was opened.",
    shareCreate: "Make a link to share",
    shareDays: "Valid for",
    shareDaysOption: "{days, plural, one {# day} other {# days}}",
    shareLabel: "Who it is for (only you see this)",
    shareNew: "The new link",
    shareNewHint: "It is shown for ten minutes only, so please copy it now.",
    shareList: "Links you have shared",
    shareNone: "Nothing shared yet.",
    shareCreated: "made {at}",
    shareExpires: "valid until {at}",
    shareExpired: "expired",
    shareRevoked: "withdrawn",
    shareViews: "{count, plural, =0 {not opened yet} one {opened once} other {opened # times}}",
    shareLastView: "last on {at}",
    shareRevoke: "Withdraw",
    shareRevokeLabel: "Withdraw the link: {label}",
    shareRevokeSure: "Whoever has the link will see nothing any more. This cannot be undone.",
    shareRevokeConfirm: "Yes, withdraw it",
    shareRevokeConfirmLabel: "Yes, withdraw the link: {label}",
    deleteHint:
      "Removes answers, results, official figures, files and shared links for good. You are asked once more before that.",
    older: "This is the result of version {revision}. The latest one submitted is version {latest}.",
    olderLink: "See version {latest}",
    shareUnnamed: "unnamed",
    download: "Download",
    downloadJson: "Download JSON",
    downloadCsv: "Download CSV table",
    downloadHint:
      "JSON: the answers, notes, official figures and names of evidence files as they stand, and all that this submission holds; the evidence files themselves can be taken one by one from the page on evidence. CSV: this submission as a table, with answers, notes, scores, conclusions and how sure they are, advice, official figures and what each tier says of them.",
    delete: "Delete this questionnaire",
    deleteTitle: "Delete this questionnaire?",
    deleteLead: "This cannot be undone. It removes:",
    deleteAnswers:
      "{count, plural, =0 {answers and notes (none yet)} one {one answer with its note} other {all # answers and their notes}}",
    deleteResults:
      "{count, plural, =0 {no results (none submitted yet)} one {the submitted result} other {all # submitted results}}",
    deleteFigures:
      "{count, plural, =0 {official figures (none yet)} one {one official figure} other {all # official figures}}",
    deleteEvidence:
      "{count, plural, =0 {evidence files (none yet)} one {one evidence file} other {all # evidence files}}{count, plural, =0 {} other { (a file stays where another questionnaire holds the same one, or an authority’s verification rests on it)}}",
    deleteShares: "every shared link, which will then say “What was here is gone”",
    deletePersonal: "the firm’s name, e-mail address and whatever else you entered",
    leftInBackups:
      "Where whoever runs this service backs it up against loss, older backups still hold it until they are replaced in their turn.",
    leftInServer:
      "This service keeps its data on a database server. Nobody can see through this service what was deleted, but the server’s own log files may hold it until it clears them; how often that is, the organisation that gave you this address can tell.",
    deleteKept:
      "All that this service keeps is a record that a questionnaire was deleted on this day, with nothing of its content.",
    deleteConfirm: "Yes, delete everything",
    deleteCancel: "No, go back",
    deleteDownload: "Download a copy first",
    deleted: "Deleted",
    deletedLead:
      "Everything in this questionnaire has been removed, and its link and key no longer work. Attached files leave the disk within minutes.",
    sharedBanner:
      "A self-assessment shared by {firm}: filled in by the firm itself, not verified, and to be read only.",
    sharedFirm: "a firm",
  },
  problem: {
    gone: {
      title: "What was here is gone",
      text: "The firm has deleted or withdrawn it, or the link has expired.",
      next: "If somebody shared it with you, ask them for a new link. A questionnaire of your own that was deleted cannot be brought back; you can start another.",
    },
    askingOver: {
      title: "This link to fill in has ended",
      text: "Its time is up, or it was taken back. What was filled in is kept.",
      next: "If there is more to add or mend, ask whoever sent you the link for a new one.",
    },
    replacedByMail: {
      title: "A newer link has replaced this one",
      text: "The authority has since sent you another e-mail with a new private link, and this one no longer works. Everything you filled in is still there.",
      next: "Look for the latest e-mail (also among the junk) and use the link in it. If you cannot find it, ask the officer in charge.",
    },
    replacedByBureau: {
      title: "A newer link has replaced this one",
      text: "The authority has given you a new private link, and this one no longer works. Everything you filled in is still there.",
      next: "The authority hands you the new link itself. If you have not received it, ask the officer in charge.",
    },
    replacedByFirm: {
      title: "A newer link has replaced this one",
      text: "Your firm has renewed the link and key of this questionnaire, and the earlier ones no longer work. Everything you filled in is still there.",
      next: "Ask the colleague who renewed them for the new link or key. If your firm has accounts, sign in and open it under “Your firm’s sheets”.",
    },
    openLinkReplaced: {
      title: "A newer application link has replaced this one",
      text: "The authority has changed this round’s application link, and nobody can apply by the earlier one. Firms that have applied keep their own private links.",
      next: "Use the link in the latest notice, or ask the officer in charge for it.",
    },
    openLinkEnded: {
      title: "This application link is no longer in use",
      text: "The authority has closed this link. Firms that have applied keep their own private links.",
      next: "If you still wish to apply, contact the authority that published the notice.",
    },
    since: "It stopped working on {day}.",
    clientClosed: {
      title: "This page cannot be opened now",
      text: "The address may be incomplete; or this client is no longer open to your practice, or shows it less than before.",
      next: "Please begin again from the list of clients.",
    },
    notFound: {
      title: "Page not found",
      text: "The link may be incomplete, or a character or two may be wrong.",
      next: "Check the link, or open your questionnaire with its key.",
    },
    tooLarge: {
      title: "That was too much at once",
      text: "The server did not take this submission. Everything saved before is still there.",
      next: "Go back, shorten your notes and try again.",
    },
    tooMany: {
      title: "Too many requests",
      text: "Attempts are limited for a short while, so that nobody can guess keys. Everything you saved is still there.",
      next: "Please try again in a few minutes.",
    },
    forbidden: {
      title: "This submission was stopped",
      text: "It does not seem to come from a page of this site.",
      next: "Open the page again from this site and submit it there.",
    },
    badRequest: {
      title: "This submission could not be read",
      text: "What arrived was incomplete or in the wrong form. No answer has been changed.",
      next: "Go back, reload the page and try again.",
    },
    notStored: {
      title: "This was not saved",
      text: "Data cannot be written at the moment, so we cannot confirm this submission. Everything saved before is still there.",
      next: "Go back in a minute or two and submit it again. If this goes on, tell whoever runs this site.",
    },
    damagedFile: {
      title: "This file can no longer be opened",
      text: "It was lost or damaged on the server’s disk and is not what was attached, so it is not given out. Nothing else is affected.",
      next: "As a firm, attach the original file again. As an authority, ask whoever runs this site to restore it from a backup, or ask the firm to attach it again.",
    },
    unavailable: {
      title: "Not available at the moment",
      text: "The service is starting or being maintained. Everything you saved is still there.",
      next: "Please reload in a minute or two.",
    },
    broken: {
      title: "Something went wrong on our side",
      text: "The answers you had saved are not affected.",
      next: "Reload the page. If it happens again, give the administrator this reference.",
    },
    home: "Go to the home page",
  },
  privacy: {
    title: "Privacy",
    lead: "We take only what the questionnaire needs and use it only for your result.",
    keepTitle: "What we keep",
    keep: "Your answers and notes, your official figures and the files you attach to them, when each was changed, and the results you submit; the firm’s name and an e-mail address if you choose to give them; when a shared link or a colleague’s was opened, and what you call that colleague. Of people with an account: name, e-mail address and the password in encrypted form.",
    notTitle: "What we do not keep",
    not: "Neither your key nor your private link, only a fingerprint of each (the text of the mail to you is erased once it is sent). Where a form that you have just sent led to is kept for half an hour, encrypted, and only your browser has the key to it. Logs hold no answers, names, e-mail or network addresses. There are no third-party statistics, advertisements or fonts: no page sends anything to another site.",
    whoTitle: "Who can see it",
    who: "Anyone with the private link or the key can read and change it. Anyone with a shared link can read that one result until you withdraw it; your answers, and the tiers with the figures that they rest on, only where you tick them. Anyone with a colleague’s link can read and change what you ask them for and nothing else, until it ends or you take it back; what they enter is kept under the name that you gave them. Of a practice that you let in, the advisor in charge of you and whoever leads it can read what you ticked, until the day that you set; when you take it back, they see nothing from that moment on. What you submit in a round can be read by the people of the bureau that runs the round, until you withdraw the application; moves, decisions and the trail stay. The organisation that runs this system has access to its database.",
    peersTitle: "Beside firms of your kind",
    peers:
      "The result page shows in which quarter of firms of your trade and size you lie. Your firm is not counted unless you agree to that apart; then the two scores of the latest submission, with trade and size, are. It is shown from 30 firms on, rounded, and changes only when 10 firms have moved, so that no firm can be told. You can leave at any time; after leaving or deleting you are not counted from the next change on. Sheets of the demonstration are never counted with real ones.",
    cookiesTitle: "What stays in your browser",
    cookies:
      "One cookie that shows you your key until you say that you have kept it, for a week at most; cookies that last half an hour, to show you a new shared link or a colleague’s, to keep what needs correcting and to know a form that is sent twice, and one that remembers your language for a year. Once you sign in there is one for that, gone when you close the browser, and one that knows for half a year that you signed in here, so that you still can while somebody else tries your password. Answers that could not be sent while you were offline stay in the browser until they are saved. None of it is used to follow you.",
    howLongTitle: "For how long",
    howLong:
      "Until you delete it. “Delete this questionnaire”, in the list of parts or on the result page, removes answers, results, official figures, name, e-mail address and the links of colleagues for good, and the attached files from the disk within minutes (unless another questionnaire holds the same file, or an authority’s verification rests on it); only a record of the deletion stays, without content. Where you took part in a round, the authority keeps its own records: the firm’s name and code, the results on its board, what it verified and what it decided.",
    staysTitle: "What stays",
    stays:
      "Decisions of an authority and reports that a practice signed are sealed: change one letter and the check value no longer fits. So the figures, reasons, signatures and deciders in them are not altered. The trail records who (by a number) did what and when, and nothing of what was entered; every line carries the check value of the one before, so none can be taken out, and none is. After an account is closed, the name stays only with the decisions, signed reports and lines of the trail by which that person acted for an organisation, so that it can be told who did it.",
    rightsTitle: "What you can do",
    rights:
      "Download answers, official figures and results (JSON, CSV) and evidence files one by one, correct them or delete them at any time. For anything else, ask the organisation that gave you this address.",
  },
  accessibility: {
    title: "Accessibility",
    lead: "We work to WCAG 2.2 AA, so that everyone can complete the assessment on their own.",
    howTitle: "Using it",
    how: "The whole journey works with a keyboard alone. Text can be enlarged to 200% without losing anything, and a phone 360 pixels wide needs no sideways scrolling. Every chart has its figures in a table, and colour is never the only difference.",
    scriptsTitle: "Without scripts",
    scripts:
      "With JavaScript switched off you can still answer, submit and read the result; answers are then saved page by page.",
    testedTitle: "How it is tested",
    tested:
      "Every change is checked on every page with an automatic tool, and the journey is walked with the keyboard in a real browser.",
    limitsTitle: "Known shortcomings",
    limits:
      "In a screen reader the interactive charts are less useful than the tables beside them; please read the tables.",
    contactTitle: "If something stands in your way",
    contact: "Tell the organisation that gave you this address which page it was and what device you used.",
  },
  csv: {
    section: "Part",
    id: "Id",
    question: "Question or indicator",
    answer: "Answer code",
    words: "Answer",
    note: "Note",
    score: "Score",
    error: "Error (±)",
    indicators: "Indicator scores",
    conclusions: "Conclusions",
    flags: "A second look",
    advice: "Advice",
    tier: "Tier as a whole",
    scorer: "Version of the scoring",
    sheet: "This questionnaire",
    firm: "Firm",
    year: "Year",
    submission: "Submission",
    submittedAt: "Submitted at (Beijing time)",
    notSubmitted: "not submitted yet",
  },
  mail: {
    subject: "Your Leapmark link and key",
    body: "Hello,\n\nThis is the private link to your assessment for {year}:\n{link}\n\nKey: {key}\n\nPlease keep them safe. Anyone who has the link can see and change this questionnaire.\n\nLeapmark",
  },
  review: reviewEn,
  levels: levelsEn,
  documents: documentsEn,
  outside: outsideEn,
  regions: regionsEn,
  rounds: roundsEn,
  batch: batchEn,
  board: boardEn,
  handling: handlingEn,
  picture: pictureEn,
  desk: deskEn,
  process: processEn,
  visits: visitsEn,
  publicity: publicityEn,
  recommendation: recommendationEn,
  spread: spreadEn,
  people: peopleEn,
  official: officialEn,
  evidence: evidenceEn,
  application: applicationEn,
  goal: goalEn,
  ladder: ladderEn,
  rights: rightsEn,
  amounts: amountsEn,
  outlook: outlookEn,
  firmList: firmListEn,
  register: registerEn,
  prepare: prepareEn,
  peers: peersEn,
  colleagues: colleaguesEn,
  advisors: advisorsEn,
  advisorReport: advisorReportEn,
  reportTemplates: reportTemplatesEn,
  clients: clientsEn,
  clientReview: clientReviewEn,
  clientList: clientListEn,
  practice: practiceEn,
  signed: signedEn,
  fill: fillEn,
  export: exportEn,
  leadership: leadershipEn,
  firmMessages: firmMessagesEn,
  threads: threadsEn,
  retention: retentionEn,
  trail: trailEn,
  cards: cardsEn,
  classes: classesEn,
  charts: chartsEn,
  result: resultEn,
  rooms: roomsEn,
  sureness: surenessEn,
  cases: casesEn,
  method: methodEn,
  arithmetic: arithmeticEn,
  laws: lawsEn,
  notice: noticeEn,
  validity: validityEn,
  viewer: viewerEn,
  writing: writingEn,
};
