/** Stands for the language of the report's own text, in which a bare string is written. */
export const OWN_LANGUAGE = 'own';
