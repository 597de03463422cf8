/**
 * Whether statements that belong together work out: `disagrees` only where no true values behind the printed digits could make them
 * agree, and `cannot-tell` where something is not printed, or only bounded.
 */
export type Agreement = 'agrees' | 'disagrees' | 'cannot-tell';
