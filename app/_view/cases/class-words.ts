import type { ClassId } from "#lib/charts/reproduced";
import type { Words } from "../charts/words";

type Value = string | number;

/** A class that a study gives, by the study's own term. */
export function classWords(id: ClassId, value: Value, isCompleted: boolean, { translate }: Words): string {
  const term = translate(keyOf(id, value));
  if (!isCompleted) return term;
  return translate("cases.completed", { stage: term });
}

function keyOf(id: ClassId, value: Value): "classes.quadrant.leading.term" {
  const keys: Record<ClassId, string> = {
    quadrant: `classes.quadrant.${value}.term`,
    identificationEntry: `classes.identificationTerm.${value}`,
    identificationNow: `classes.identificationTerm.${value}`,
    path: `cases.paths.${value}`,
    orientationEntry: `classes.orientationTerm.${value}`,
    orientationNow: `classes.orientationTerm.${value}`,
    stage: `classes.stage.${value}.term`,
    coupling: `classes.couplingTerm.${value}`,
    mode: `classes.mode.${value}.term`,
    fit: `classes.fit.${value}.name`,
    profile: `classes.profile.${value}.name`,
  };
  return keys[id] as "classes.quadrant.leading.term";
}
