import type { SectionWords } from "../../../../../../_view/section/field";
import type { Translate } from "../../../../../../translate";

/** The words that the form shows in the browser, with `{...}` left where it inserts something. */
export function sectionWords(translate: Translate, isLast: boolean): SectionWords {
  return {
    note: translate("section.note"),
    noteLabel: translate("section.noteLabel", { question: "{question}" }),
    where: translate("section.where"),
    source: translate("section.source"),
    submit: translate(isLast ? "section.saveAndCheck" : "section.saveAndContinue"),
    ready: translate("section.ready"),
    noScript: translate("section.noScript"),
    saving: translate("section.saving"),
    saved: translate("section.saved", { time: "{time}" }),
    waiting: translate("section.waiting"),
    rejected: translate("section.rejected", { message: "{message}" }),
    hides: translate("section.hides", { count: 0 }).replace("0", "{count}"),
    errorTitles: [
      translate("section.errorTitle", { count: 1 }),
      translate("section.errorTitle", { count: 0 }).replace("0", "{count}"),
    ],
    continueAnyway: translate("section.continueAnyway"),
    conflictTitle: translate("section.conflictTitle"),
    conflictStored: translate("section.conflictStored", { time: "{time}", answer: "{answer}" }),
    conflictMine: translate("section.conflictMine", { answer: "{answer}" }),
    keepMine: translate("section.keepMine"),
    keepStored: translate("section.keepStored"),
  };
}
