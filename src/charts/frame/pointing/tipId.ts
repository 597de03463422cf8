/** The id of a figure's tooltip; one tooltip is open at a time. */
export const tipId = (figure: string): string => `chart-tip-${figure}`;
