import type { CSSProperties } from 'react';
import type { Spot } from '../../deck/deck.ts';
import './ink.css';

/** A spotlight on a slide: all but a circle around the spot is dimmed. */
export function Light({ spot }: { readonly spot: Spot }) {
  const place: CSSProperties & Record<'--x' | '--y', string> = {
    '--x': `${spot.x * 100}%`,
    '--y': `${spot.y * 100}%`,
  };
  return <div className="deck-light" style={place} aria-hidden="true" />;
}
