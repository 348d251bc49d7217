import type { FirmTemplates } from "../shape";

export const firmTemplatesEn: FirmTemplates = {
  receipt: {
    subject: "Receipt of your application: {round}",
    body: "To {firm}\n\nWe have received your application ({tier}, {procedure}) in “{round}”, submitted on {submitted}. Its number is {application number}.\n\nIt will be reviewed under {legal basis}. If anything has to be completed, we will tell you what, and by when. You cannot change it while it is under review; if you need to, please ask us to return it.\n\nThis receipt only confirms that we have received the application. It is not a decision on it.\n\n{authority}\n{today}",
  },
  late: {
    subject: "Your application arrived late: {round}",
    body: "To {firm}\n\nYour application ({tier}, {procedure}) in “{round}” was submitted on {submitted}, after the closing date ({due date}).\n\nWe will decide whether to admit it, and will tell you if we do. If there were special reasons, please contact us as soon as possible.\n\n{authority}\n{today}",
  },
  returned: {
    subject: "Your application has to be completed: {round}",
    body: "To {firm}\n\nWe have reviewed your application ({tier}, {procedure}) in “{round}”. Please complete the following:\n\n{details}\n\nPlease correct it and submit it again by {due date} (inclusive). If you do not, we may proceed with what we have.\n\nOpen your application with your private link, or sign in if your questionnaire belongs to an account. If you have lost the link, please ask us for a new one.\n\n{authority}\n{today}",
  },
  reminder: {
    subject: "Your completion is due soon: {round}",
    body: "To {firm}\n\nYour application in “{round}” has to be completed by {due date} (inclusive), and has not been submitted again yet.\n\nWhat has to be completed:\n\n{details}\n\nIf you do not complete it in time, we may proceed with what we have.\n\n{authority}\n{today}",
  },
  overdue: {
    subject: "Your completion is overdue: {round}",
    body: "To {firm}\n\nYour application in “{round}” had to be completed by {due date}. We have not received anything.\n\nWe will either give you more time or proceed with what we have, and will tell you which. If you need more time, please contact us at once.\n\n{authority}\n{today}",
  },
  prolonged: {
    subject: "More time to complete your application: {round}",
    body: "To {firm}\n\nYou now have until {due date} (inclusive) to complete your application in “{round}”.\n\n{details}\n\nPlease correct it and submit it again by then.\n\n{authority}\n{today}",
  },
  proceeded: {
    subject: "Your application is reviewed as submitted: {round}",
    body: "To {firm}\n\nYour application in “{round}” was not completed in time. We are proceeding with what you last submitted and no longer expect anything further.\n\n{details}\n\n{authority}\n{today}",
  },
  admitted: {
    subject: "Your late application is admitted: {round}",
    body: "To {firm}\n\nYour application ({tier}, {procedure}) in “{round}”, submitted late on {submitted}, has been admitted and will be reviewed like any other. You do not need to do anything.\n\n{authority}\n{today}",
  },
  extended: {
    subject: "Closing date extended to {due date}: {round}",
    body: "To {firm}\n\nThe closing date of “{round}” is now {due date} (inclusive). You have not submitted yet.\n\nPlease fill in and submit your application with your private link. If you have lost it, please ask us for a new one.\n\n{authority}\n{today}",
  },
  advanced: {
    subject: "Closing date brought forward to {due date}: {round}",
    body: "To {firm}\n\nThe closing date of “{round}” is now {due date} (inclusive). Anything submitted later counts as late. You have not submitted yet.\n\nPlease fill in and submit your application as soon as possible, with your private link. If you have lost it, please ask us for a new one.\n\n{authority}\n{today}",
  },
  closed: {
    subject: "The round is closed: {round}",
    body: "To {firm}\n\n“{round}” is closed. You have not submitted an application, and none can be submitted in this round any more.\n\nWhat you have filled in is kept. To see the result of your self-assessment, withdraw the application first and then submit the questionnaire for yourself. Please watch for our notices of later rounds.\n\n{authority}\n{today}",
  },
  visit: {
    subject: "Notice of a site visit: {round}",
    body: "To {firm}\n\nAs part of “{round}”, we will visit your firm on {visit date}.\n\nVisitors: {visitors}\n\n{details}\n\nPlease have somebody there who knows the application, with the originals of your accounts, R&D records and intellectual property.\n\n{authority}\n{today}",
  },
  "visit-changed": {
    subject: "Change to a site visit: {round}",
    body: "To {firm}\n\nThe site visit announced for {earlier date}, as part of “{round}”, has been changed. What follows replaces our earlier notice:\n\nDate: {visit date}\nVisitors: {visitors}\n\n{details}\n\nPlease have somebody there who knows the application, with the originals of your accounts, R&D records and intellectual property.\n\n{authority}\n{today}",
  },
  "visit-cancelled": {
    subject: "Site visit called off: {round}",
    body: "To {firm}\n\nThe site visit announced for {visit date}, as part of “{round}”, is called off. If we arrange another one, we will tell you.\n\n{details}\n\n{authority}\n{today}",
  },
  publicity: {
    subject: "Your firm is on a public list: {round}",
    body: "To {firm}\n\nYour firm is on the public list of “{round}”, which is open to objections from {start date} to {due date} (inclusive).\n\n{details}\n\nThis is not the final outcome.\n\n{authority}\n{today}",
  },
  decision: {
    subject: "Outcome of the review: {round}",
    body: "To {firm}\n\nWe have reviewed your application ({tier}, {procedure}) in “{round}” under {legal basis}.\n\nOutcome: {outcome}. {meaning of the outcome}\n\nReasons: {reasons}\n\nIf you object, please write to us with the facts, your reasons and evidence.\n\n{authority}\n{today}",
  },
  withdrawn: {
    subject: "Application withdrawn: {round}",
    body: "To {firm}\n\nYou have withdrawn your application in “{round}”. We will not review it any further. The questionnaire and what you filled in remain yours.\n\nIf this was not you, please contact us at once.\n\n{authority}\n{today}",
  },
  resumed: {
    subject: "Application resumed: {round}",
    body: "To {firm}\n\nYou have resumed your application in “{round}”. Please submit it again by {due date} (inclusive); otherwise it will not be reviewed.\n\n{authority}\n{today}",
  },
  free: { subject: "{subject}", body: "To {firm}\n\n{details}\n\n{authority}\n{today}" },
};
