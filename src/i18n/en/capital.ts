/** A text as it begins a sentence or stands alone; a name that is written with a capital within (iPhone, mRNA, kWh) keeps its case. */
export const capital = (text: string): string =>
  /^\p{Ll}\S*\p{Lu}/u.test(text) ? text : text.charAt(0).toUpperCase() + text.slice(1);
