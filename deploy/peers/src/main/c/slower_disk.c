/* Makes whatever waits for the disk wait a given time longer: for measuring what a slower one would cost. Loaded before
 * PostgreSQL by LD_PRELOAD; FSYNC_MICROSECONDS says how long. What is written is written all the same. */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <stdlib.h>
#include <unistd.h>

static void wait_for_the_disk(void) {
    static int microseconds = -1;
    if (microseconds < 0) {
        const char *given = getenv("FSYNC_MICROSECONDS");
        microseconds = given ? atoi(given) : 0;
    }
    usleep(microseconds);
}

int fsync(int file) {
    static int (*real)(int);
    if (!real) real = (int (*)(int)) dlsym(RTLD_NEXT, "fsync");
    wait_for_the_disk();
    return real(file);
}

int fdatasync(int file) {
    static int (*real)(int);
    if (!real) real = (int (*)(int)) dlsym(RTLD_NEXT, "fdatasync");
    wait_for_the_disk();
    return real(file);
}
