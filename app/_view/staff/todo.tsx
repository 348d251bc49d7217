import type { Translate } from "#app/translate";
import styles from "./todo.module.css";

export type ShownTodo = { id: string; round: string; what: string; firms: number; href: string };

/** What waits for whoever signed in, each with the way to it. */
export function TodoList({ todo, translate }: { todo: readonly ShownTodo[]; translate: Translate }) {
  return (
    <section aria-labelledby="todo" className={styles.todo}>
      <h2 id="todo">{translate("handling.todo.title")}</h2>
      {todo.length === 0 ? (
        <p className={styles.none}>{translate("handling.todo.none")}</p>
      ) : (
        <ul>
          {todo.map(({ id, round, what, firms, href }) => (
            <li key={id}>
              <a href={href}>
                <strong>{translate("handling.todo.firms", { count: firms })}</strong>
                <span>{what}</span>
                <span className="soft">{round}</span>
              </a>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
