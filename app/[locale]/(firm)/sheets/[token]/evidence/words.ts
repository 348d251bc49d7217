import type { EvidenceWords } from "#app/_view/evidence/evidence-fact";
import type { Translate } from "#app/translate";

/** The words of the list of files. */
export const evidenceWords = (translate: Translate): EvidenceWords => ({
  required: translate("evidence.required"),
  asked: translate("evidence.asked"),
  missing: translate("evidence.missing"),
  hash: translate("evidence.hash"),
  download: translate("evidence.download"),
  takeBack: translate("evidence.takeBack"),
  takeBackSure: translate("evidence.takeBackSure"),
  takeBackYes: translate("evidence.takeBackYes"),
  file: translate("evidence.file"),
  add: translate("evidence.add"),
  accept: ".pdf,.jpg,.jpeg,.png,.docx,.xlsx,.ofd",
});
