/** The words for arranging and rehearsing a talk. */
export const talkWords = {
  /** Choosing and ordering slides for one talk. */
  arrangeHelp: 'Type to find. For this talk: Delete hides a slide, Alt and an arrow moves it, or drag it.',
  allSlides: 'All slides, in their order',
  hideSlide: 'Hide',
  showSlide: 'Show',
  earlier: 'Earlier',
  later: 'Later',
  toolOf: (tool: string, title: string) => `${tool}: ${title}`,
  hiddenSlide: (title: string) => `Hidden: ${title}`,
  hidden: (left: number) => (left === 1 ? 'Hidden; 1 slide is left' : `Hidden; ${left} slides are left`),
  shownAgain: (place: number) => `Shown again as slide ${place}`,
  movedTo: (place: number, count: number) => `Now slide ${place} of ${count}`,
  lastStays: 'One slide has to stay.',
  moreKeys: [
    ['Look around a slide that is zoomed into', 'Shift + arrow, or the mouse'],
    ['Find a slide in the overview', 'Type'],
    ['Hide a slide in the overview, or show it again', 'Delete'],
    ['Move a slide in the overview', 'Alt + arrow'],
  ] as readonly (readonly [what: string, keys: string])[],
  /** Times a slide, measured when the talk is rehearsed. */
  rehearsal: 'Rehearsal',
  rehearse: 'Rehearse',
  endRehearsal: 'End rehearsal',
  thisSlide: 'This slide',
  timings: 'Time per slide',
  forgetTimings: 'Forget these times',
  slide: 'Slide',
  time: 'Time',
  together: 'Together',
};
