import type { Translate } from "#app/translate";
import { type SeatChoice, seatWord } from "#lib/seat-choice";

/** The seats among which somebody chooses. */
export const SeatOptions = ({ choices, translate }: { choices: readonly SeatChoice[]; translate: Translate }) =>
  choices.map(({ role, region }) => {
    const word = seatWord({ role, region: region?.id ?? null });
    return (
      <option key={word} value={word}>
        {[translate(`people.roles.${role}`), region?.name].filter(Boolean).join(" · ")}
      </option>
    );
  });
