/**
 * What the stages keep and find again, as ports: uploaded files, artefacts of a case, the state of cases, determinations. Says what must hold
 * (keys, versions, what is written together); knows no storage service. The adapters are in the packages below this one.
 */
@NullMarked
package imr.store;

import org.jspecify.annotations.NullMarked;
