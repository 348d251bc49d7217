import type { ApplicationFile } from "#db/programme/application-file";
import type { Damage } from "#db/service/files-check";
import { sealOfRow } from "#db/service/seals";
import { countedRow } from "#lib/cohort/catalogue";
import { storedSnapshot } from "#lib/programme/stored-snapshot";
import { storedVerdicts } from "#lib/programme/stored-verdicts";
import { type FourVerdicts, fourVerdicts } from "#lib/programme/verdicts";
import type { Fact } from "#lib/rules/fact";
import type { RuleSet } from "#lib/rules/rule-set";
import { screeningOf } from "../acts/programme/rules";

export type DossierDefinitions = { ruleSet: RuleSet; facts: ReadonlyMap<string, Fact> };

/** Files that are no longer what was stored, by the ids of their rows: what became of each. */
export type Damages = ReadonlyMap<string, Damage>;

/** All that is kept of one firm in a round, as one object: what a program reads of a dossier. */
export function recordOf(file: ApplicationFile, verdicts: FourVerdicts | null, damages: Damages = new Map()) {
  const { round, application, snapshot } = file;
  const { bounds: _, linkHash: __, formerNearest: ____, ...columns } = application;
  const { requirements, extraQuestions, openLinkHash: ___, openLinkToken: _____, ...terms } = round;
  return {
    round: terms,
    requirements,
    extraQuestions,
    application: countedRow(columns),
    verdicts: verdicts && storedVerdicts(verdicts),
    submission: snapshot && storedSnapshot(snapshot),
    evidence: file.evidence.map((each) => ({ ...each, damage: damages.get(each.id) ?? null })),
    declaration: file.declaration && { ...file.declaration, hash: sealOfRow(file.declaration) },
    verifications: file.verifications,
    moves: file.moves,
    decisions: file.decisions.map((each) => ({ ...each, verdicts: storedVerdicts(each.verdicts) })),
    trail: file.trail,
    reference: file.reference,
    names: Object.fromEntries(file.names),
  };
}

/** The verdicts on a firm's submission as they are now; `null` where it submitted nothing. */
export function verdictsOf(file: ApplicationFile, { ruleSet }: DossierDefinitions): FourVerdicts | null {
  return file.submission && fourVerdicts(ruleSet, screeningOf(file.round, file.submission), file);
}

/** Where the file of a piece of evidence stands in the dossier. */
export const evidencePath = ({ fact, revision, name }: { fact: string; revision: number; name: string }): string =>
  `evidence/${fact}-${revision}-${name.replace(/[\\/:*?"<>|\p{C}]/gu, "_")}`;
