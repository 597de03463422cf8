/** The name of the hatch that paper.css gives to all marks of what is expected. */
const ID = 'deck-paper-hatch';

/** From stripe to stripe and across a stripe, in px along the diagonal's two axes. */
const PERIOD = 5;
const STRIPE = 0.24;

/**
 * The hatch of marks on paper. A pattern is printed in the pixels of the screen; a gradient that repeats is drawn as sharp as the
 * printer can, at 150 dots an inch as at 600.
 */
export function PaperHatch() {
  return (
    <svg className="deck-paper-hatch" width="0" height="0" aria-hidden="true">
      <linearGradient
        id={ID}
        gradientUnits="userSpaceOnUse"
        spreadMethod="repeat"
        x1="0"
        y1="0"
        x2={PERIOD}
        y2={PERIOD}
      >
        <stop className="deck-paper-stripe" offset="0" />
        <stop className="deck-paper-stripe" offset={STRIPE} />
        <stop offset={STRIPE} stopColor="#fff" />
        <stop offset="1" stopColor="#fff" />
      </linearGradient>
    </svg>
  );
}
