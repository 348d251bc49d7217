/** Id of the form of a questionnaire page. Switching the language submits it, so that nothing typed is lost. */
export const answersForm = "answers";
