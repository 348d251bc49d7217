import type { Translate } from "#app/translate";

/** A firm whose visit is to be looked at before the firm goes on a list: how far it is, or what it found. */
export type NotedVisit = { name: string; href: string; said: string };

/** Says before a list is drawn up which of its firms were not yet visited, or not found as they declared. */
export function NotedVisits({ translate, visits }: { translate: Translate; visits: readonly NotedVisit[] }) {
  if (visits.length === 0) return null;
  return (
    <details className="notice screen" open={visits.length <= 10}>
      <summary>{translate("visits.noted", { count: visits.length })}</summary>
      <ul>
        {visits.map(({ name, href, said }) => (
          <li key={href}>
            <a href={href}>{name}</a> · {said}
          </li>
        ))}
      </ul>
    </details>
  );
}
