import { createContext, useContext } from 'react';

/** Which slides the talk has, as the address has it; `null`: all of them. Links to the talk take it along. */
export const ChoiceContext = createContext<string | null>(null);

/** What a link to this talk says of its slides. */
export const useChoice = (): string | null => useContext(ChoiceContext);
