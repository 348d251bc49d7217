import type { Translate } from "#app/translate";

/** Says that a form was not sent, since the session of its sender had ended, and that all is there that was typed. */
export function KeptNotice({ kept, translate }: { kept: { problem: string | null } | null; translate: Translate }) {
  if (kept?.problem !== null || !kept) return null;
  return (
    <div className="notice problem" role="alert">
      <p>{translate("people.kept")}</p>
    </div>
  );
}
