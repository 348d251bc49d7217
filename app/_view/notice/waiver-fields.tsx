import type { TypedWaiver } from "#lib/programme/typed-notice";
import { type LineProps, unchosen } from "./bar-fields";
import { Control, optionsOf } from "./control";
import type { Option } from "./options";

type Props = LineProps & {
  waiver: TypedWaiver;
  /** The clauses of the version that is chosen. */
  criteria: readonly Option[];
};

/** The controls of one waiver. */
export function WaiverFields({ place, waiver, register, errors, problems, words, criteria }: Props) {
  const nameOf = <Field extends keyof TypedWaiver>(field: Field) => `waivers.${place}.${field}` as const;
  const problemOf = (field: keyof TypedWaiver) =>
    errors.waivers?.[place]?.[field]?.message ?? problems.get(nameOf(field));
  return (
    <>
      <Control name={nameOf("criterion")} label={words.criterion} problem={problemOf("criterion")}>
        {(described) => (
          <select {...register(nameOf("criterion"))} {...described} defaultValue={waiver.criterion}>
            {optionsOf([unchosen(words), ...criteria])}
          </select>
        )}
      </Control>
      <Control name={nameOf("reason")} label={words.waiverReason} problem={problemOf("reason")}>
        {(described) => (
          <textarea rows={2} {...register(nameOf("reason"))} {...described} defaultValue={waiver.reason} />
        )}
      </Control>
      <Control name={nameOf("clause")} label={words.clause} hint={words.clauseHint} problem={problemOf("clause")}>
        {(described) => (
          <input
            type="text"
            autoComplete="off"
            {...register(nameOf("clause"))}
            {...described}
            defaultValue={waiver.clause}
          />
        )}
      </Control>
    </>
  );
}
