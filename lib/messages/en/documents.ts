import type { Messages } from "../shape";

export const documentsEn: Messages["documents"] = {
  title: "Signed and sealed documents",
  lead: "Fill in figures and questions first, then print; have it signed and sealed, and upload a scan or a photograph.",
  titles: {
    commitment: "Commitment (承诺书)",
    "application-form": "Application form (申请书)",
  },
  states: {
    lacking: "Not uploaded yet",
    current: "Uploaded, and in line with what is filled in",
    outdated: "Uploaded, but not in line with what is filled in",
  },
  outdated: {
    commitment:
      "The check code of what you uploaded is not that of this round’s commitment. Please see whether it is the right paper and the code was read correctly.",
    "application-form":
      "Something was changed after the form was printed, or the check code was mistyped. Please print, sign, seal and upload it again; if you submit as it is, the bureau sees that the two do not agree.",
  },
  outdatedCheck:
    "Not in line with what is filled in: {names}. Something was changed after printing, or the check code was mistyped. If you submit as it is, the bureau sees that.",
  outdatedLink: "Print and upload again",
  print: "Print",
  printHint: "It is made from what you filled in, with a check code at the top right.",
  printLead:
    "Check what it says, print it, and have it signed by the legal representative and sealed. After any change it has to be printed again.",
  sign: "Have it signed by the legal representative and sealed, and scan it as a PDF or take a photograph.",
  file: "Choose the scan",
  code: "Check code on the paper",
  codeHint: "Eight signs, printed at the top right. It shows whether the paper agrees with what is filled in.",
  upload: "Upload",
  added: "Uploaded.",
  takenBack: "Taken back.",
  takeBack: "Take this file back",
  sent: "uploaded {at} · check code {code}",
  agrees: "The check code agrees",
  differs: "The check code does not agree with what is filled in",
  refused: {
    "no-code": "Please type in the eight signs at the top right of the printed paper, such as 3F9A-04C2.",
    "not-scan": "Signed documents are taken as PDF, JPG or PNG only: please scan or photograph them.",
  },
  back: "Back to the application",
  head: {
    firm: "Firm",
    code: "Unified social credit code",
    region: "Region",
    kind: "Applying for",
    bureau: "Received by",
    number: "Application number",
  },
  item: "Item",
  value: "Entry",
  annex: "Annex: evidence attached ({files, plural, one {# file} other {# files}})",
  annexLine: "{name} (SHA-256 begins {hash})",
  formStatement:
    "The firm applies for the above. What is stated here was filled in by the firm, is true, and agrees with the material attached.",
  commitmentUsual:
    "To {bureau}:\nThis firm takes part in the round “{round}” of its own will and solemnly undertakes:\n1. All figures and material that it files are true, exact, complete and valid, and copies agree with their originals.\n2. It does business lawfully, meets the conditions of this application, and none of the circumstances applies that exclude an application under the notice and the measures.\n3. It cooperates in review, visits and supervision, and reports major changes without delay.\n4. Where anything is concealed, false or otherwise untrue, it bears the legal responsibility and accepts that its application is set aside or its title withdrawn.\nSo undertaken.",
  signature: "Legal representative (signature):",
  seal: "Firm (seal):",
  day: "Date:",
  printedCode: "Check code: {code}",
  foot: "made by the service on {at}",
  declaration: {
    title: "Declaration of truth",
    words:
      "This firm declares that the figures and material now submitted are true, exact and complete and agree with the facts, and that it answers for anything that is not.",
    unticked: "Not submitted yet: please tick the declaration of truth first.",
    given: "Ticked on submitting by {person}, {at}:",
    firm: "the firm",
    absent: "No declaration of truth was asked for on submitting.",
  },
  review: {
    lead: "A check code is worked out from what was submitted: it is the same on the paper where the two agree. Please compare it with the code that is printed on the scan as well.",
    submitted: "Check code of what was submitted: {code}",
    none: "Not uploaded",
    agrees: "agrees with what was submitted",
    differs: "does not agree with what was submitted",
    typed: "Check code typed in by the firm: {code}",
  },
  round: {
    commitment: "Commitment (signed and sealed)",
    applicationForm: "Application form (signed and sealed)",
    no: "Not asked",
    yes: "A scan has to be uploaded",
    commitmentYesHint:
      "Firms print the commitment that the service makes, and upload it signed and sealed as PDF or picture.",
    applicationFormYesHint:
      "The service makes the form from the figures; firms print it and upload it signed and sealed. Where figures were changed afterwards, you are told that they do not agree.",
    commitmentText: "Wording of the commitment",
    commitmentTextHint:
      "Left empty, the usual wording is taken (see the preview of what firms fill in). At most 3,000 characters.",
    declaration: "Declaration of truth on submitting",
    declarationNo: "Not asked",
    declarationYes: "Has to be ticked before submitting",
    declarationYesHint: "Its words and the time are kept with the application.",
    none: "none",
    needs: "Signed and sealed: {names}",
  },
};
