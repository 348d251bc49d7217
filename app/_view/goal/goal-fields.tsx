import type { Wants } from "#lib/programme/goal";
import type { CalendarLine } from "#lib/rules/calendar";
import type { Tier } from "#lib/rules/rule-set";
import type { Text } from "#lib/text/text";
import type { Words } from "../charts/words";
import styles from "./goal.module.css";
import { RoundDates } from "./round-dates";

/** A tier that can be aimed at; `places` are the provinces that hold its rounds, none where it has national ones. */
export type TierOption = {
  tier: Tier;
  /** How many facts are asked first, and minutes for these and for all. */
  count: number;
  first: number;
  all: number;
  lines: readonly CalendarLine[];
  isProvincial: boolean;
};

type Place = { id: string; name: Text; isSeen: boolean };

/** What was chosen, in the words of the form. */
export type GoalTyped = { wants: string; tier: string; place: string };

export type GoalFieldsProps = {
  words: Words;
  typed: GoalTyped;
  /** Minutes of the questionnaire by depth. */
  minutes: { full: number; quick: number };
  tiers: readonly TierOption[];
  places: readonly Place[];
  /** Today. */
  day: string;
  /** What is wrong with a field, in words. */
  problems: ReadonlyMap<string, string>;
};

/** What a firm wants to know, which tier it looks at, and whose rounds: one form, of which each choice shows the next. */
export function GoalFields(props: GoalFieldsProps) {
  const { words, typed, problems } = props;
  const { translate } = words;
  return (
    <>
      {/* Browsers that no longer know what stood here before may send it without a goal. */}
      <input type="hidden" name="asked" value="goal" />
      <fieldset id="goal" aria-describedby="goal-hint">
        <legend>
          <h2>{translate("goal.title")}</h2>
        </legend>
        <p className="soft" id="goal-hint">
          {translate("goal.hint")}
        </p>
        <Problem text={problems.get("goal")} />
        {(["strength", "tier", "both"] as const).map((wants) => (
          <label key={wants} className="option">
            <input type="radio" name="goal" value={wants} defaultChecked={typed.wants === wants} required />
            <span>
              <strong>{translate(`goal.wants.${wants}`)}</strong>
              <br />
              <span className="soft">{hintOf(wants, props)}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <fieldset id="tier" className={styles.tiers}>
        <legend>
          <h2>{translate("goal.tier")}</h2>
        </legend>
        <Problem text={problems.get("tier") ?? problems.get("place")} />
        {props.tiers.map((option) => (
          <TierChoice key={option.tier} {...props} option={option} />
        ))}
      </fieldset>
    </>
  );
}

const Problem = ({ text }: { text: string | undefined }) =>
  text === undefined ? null : <p className="error">{text}</p>;

function hintOf(wants: Wants, { words: { translate }, minutes, tiers }: GoalFieldsProps): string {
  switch (wants) {
    case "strength":
      return translate("goal.wants.strengthHint", minutes);
    case "tier": {
      const first = Math.max(...tiers.map((each) => each.first));
      const count = Math.max(...tiers.map((each) => each.count));
      return translate("goal.wants.tierHint", { count, first });
    }
    case "both":
      return translate("goal.wants.bothHint");
  }
}

/** A tier with how long it takes, when its rounds are, and where they are the provinces', of which province. */
function TierChoice({ words, typed, places, day, option }: GoalFieldsProps & { option: TierOption }) {
  const { translate } = words;
  const { tier, count, first, all, lines, isProvincial } = option;
  return (
    <div className={styles.tier}>
      <label className={`option ${styles.option}`}>
        <input type="radio" name="tier" value={tier} defaultChecked={typed.tier === tier} />
        <span>
          <strong>{translate(`rounds.tiers.${tier}`)}</strong>
          <br />
          <span className="soft">
            {words.sentences([translate(`goal.tierHint.${tier}`), translate("goal.tierLength", { count, first, all })])}
          </span>
        </span>
      </label>
      <div className={styles.rounds}>
        <RoundDates
          words={words}
          lines={lines}
          day={day}
          nameOf={(id) => places.find((each) => each.id === id)?.name}
        />
        {isProvincial && <PlaceChoice {...{ words, tier, places }} chosen={typed.tier === tier ? typed.place : ""} />}
      </div>
    </div>
  );
}

type PlaceProps = Pick<GoalFieldsProps, "words" | "places"> & { tier: Tier; chosen: string };

function PlaceChoice({ words: { translate, of }, tier, places, chosen }: PlaceProps) {
  const groups = [
    { label: translate("goal.placesSeen"), places: places.filter(({ isSeen }) => isSeen) },
    { label: translate("goal.placesOther"), places: places.filter(({ isSeen }) => !isSeen) },
  ];
  return (
    <p className={styles.place}>
      <label htmlFor={`place-${tier}`}>{translate("goal.place")}</label>
      <select id={`place-${tier}`} name={`place-${tier}`} defaultValue={chosen}>
        <option value="">{translate("goal.placeNone")}</option>
        {groups.map((group) => (
          <optgroup key={group.label} label={group.label}>
            {group.places.map(({ id, name }) => (
              <option key={id} value={id}>
                {of(name)}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
    </p>
  );
}
