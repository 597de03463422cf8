import * as z from 'zod';

// Else zod tries `new Function` with its first object, which the page's policy forbids and reports. Imported before any schema is made.
z.config({ jitless: true });
