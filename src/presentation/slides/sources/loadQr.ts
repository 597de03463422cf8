/** Makes QR codes; downloaded with the deck, so that the slide that has one needs no network. */
export const loadQr = () => import('lean-qr');
