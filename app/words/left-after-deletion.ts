import type { Translate } from "#app/translate";
import { isOnServer } from "#lib/env";

/** Where something that was deleted may still lie for a while, a sentence each. Throws `EnvironmentError`. */
export const leftAfterDeletion = (translate: Translate): string[] => [
  translate("manage.leftInBackups"),
  ...(isOnServer() ? [translate("manage.leftInServer")] : []),
];
