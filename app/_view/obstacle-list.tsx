/** A question of the questionnaire, or a place of its own. */
type Place = { section: string; question: string; words: string; href?: string };

type Props = {
  title: string;
  obstacles: { id: string; message: string | null; places: Place[] }[];
  linkTo: (section: string, question: string) => string;
};

/** What stands in the way of submitting, each with a link to every question that it is about. */
export function ObstacleList({ title, obstacles, linkTo }: Props) {
  const link = ({ section, question, words, href }: Place) => <a href={href ?? linkTo(section, question)}>{words}</a>;
  return (
    <div id="obstacles" className="notice problem" role="alert" tabIndex={-1}>
      <p>
        <strong>{title}</strong>
      </p>
      <ul>
        {obstacles.map(({ id, message, places }) => (
          <li key={id}>
            {message === null ? (
              places.map((place) => <span key={place.question}>{link(place)}</span>)
            ) : (
              <>
                {message}
                <ul>
                  {places.map((place) => (
                    <li key={place.question}>{link(place)}</li>
                  ))}
                </ul>
              </>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
