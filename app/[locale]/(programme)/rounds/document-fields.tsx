import { Choice, controlOf, Field, type ShownForm } from "./round-field";

/** Which signed and sealed documents a round demands, in which words, and whether its firms declare that all is true. */
export function DocumentFields(state: ShownForm) {
  const { translate } = state;
  return (
    <>
      {(["commitment", "applicationForm"] as const).map((name) => (
        <Choice
          {...state}
          key={name}
          name={name}
          legend={translate(`documents.round.${name}`)}
          options={[
            ["no", translate("documents.round.no"), ""],
            ["yes", translate("documents.round.yes"), translate(`documents.round.${name}YesHint`)],
          ]}
        />
      ))}
      <Field {...state} name="commitmentText" hint={translate("documents.round.commitmentTextHint")}>
        <textarea rows={6} {...controlOf(state, "commitmentText")} />
      </Field>
      <Choice
        {...state}
        name="declaration"
        legend={translate("documents.round.declaration")}
        options={[
          ["no", translate("documents.round.declarationNo"), ""],
          ["yes", translate("documents.round.declarationYes"), translate("documents.round.declarationYesHint")],
        ]}
      />
    </>
  );
}
