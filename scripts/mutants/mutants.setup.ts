import fc from 'fast-check';

// A broken property has to fail, not to find its smallest example.
fc.configureGlobal({ ...fc.readConfigureGlobal(), endOnFailure: true });
