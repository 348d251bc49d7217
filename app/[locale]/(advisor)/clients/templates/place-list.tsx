import { placeName } from "#app/paper/report/template/names";
import type { Translate } from "#app/translate";
import { type PlaceId, placeIds, placeOf } from "#lib/advising/report-places";
import { type Locale, locales } from "#lib/text/languages";
import styles from "./templates.module.css";

type Props = { translate: Translate; locale: Locale };

/** Every place that a template may name, as it is written, with what comes there. */
export function PlaceList({ translate, locale }: Props) {
  const written = (id: PlaceId, sign = "") => `{${sign}${placeName(id, locale)}}`;
  const others = locales.filter((each) => each !== locale);
  return (
    <section aria-labelledby="places">
      <h2 id="places">{translate("reportTemplates.places")}</h2>
      <p>
        {translate("reportTemplates.placesLead", {
          example: written("firm"),
          opening: written("advice", "#"),
          closing: written("advice", "/"),
        })}
      </p>
      <table className={styles.places}>
        <thead>
          <tr>
            <th scope="col">{translate("reportTemplates.columns.place")}</th>
            <th scope="col">{translate("reportTemplates.columns.meaning")}</th>
            <th scope="col">{translate("reportTemplates.columns.where")}</th>
          </tr>
        </thead>
        <tbody>
          {placeIds.map((id) => (
            <tr key={id}>
              <th scope="row">
                <code>{written(id, placeOf(id).kind === "list" ? "#" : "")}</code>
                {others.map((other) => (
                  <code key={other} className="soft">
                    {placeName(id, other)}
                  </code>
                ))}
              </th>
              <td>{translate(`reportTemplates.names.${id}.text`)}</td>
              <td className="soft">{whereWords(id, { translate, locale })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Of which kind a place is, where it may stand, and whether a template needs it. */
function whereWords(id: PlaceId, { translate, locale }: Props): string {
  const { kind, within, isRequired } = placeOf(id);
  if (isRequired) return translate("reportTemplates.required");
  if (within) return translate("reportTemplates.whereWithin", { list: placeName(within as PlaceId, locale) });
  if (kind === "list") return translate("reportTemplates.whereList");
  return translate(kind === "picture" ? "reportTemplates.wherePicture" : "reportTemplates.whereText");
}
