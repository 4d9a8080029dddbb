// SPDX-FileCopyrightText: 2026 The Docket authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "picturefence.h"

#include "domain/picture.h"

#include <sched.h>
#include <seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <unistd.h>

#include <array>
#include <csignal>
#include <memory>

namespace Docket::PictureFence {

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool IsSanitized = true; // reserves terabytes of addresses, and looks at its own maps
#else
constexpr bool IsSanitized = false;
#endif

void limit(__rlimit_resource resource, rlim_t soft, rlim_t hard)
{
    const rlimit wanted{.rlim_cur = soft, .rlim_max = hard};
    setrlimit(resource, &wanted); // a lower limit that is there already stays
}

void endForTime(int)
{
    _exit(TooExpensiveExit);
}

/// Memory, time, threads of the same process, and the two pipes that are open already.
constexpr std::array Allowed = std::to_array<int>({
    SCMP_SYS(read),
    SCMP_SYS(readv),
    SCMP_SYS(write),
    SCMP_SYS(writev),
    SCMP_SYS(close),
    SCMP_SYS(fstat),
    SCMP_SYS(lseek),
    SCMP_SYS(poll),
    SCMP_SYS(ppoll),
    SCMP_SYS(eventfd2),
    SCMP_SYS(mmap),
    SCMP_SYS(munmap),
    SCMP_SYS(mremap),
    SCMP_SYS(mprotect),
    SCMP_SYS(madvise),
    SCMP_SYS(brk),
    SCMP_SYS(futex),
    SCMP_SYS(rseq),
    SCMP_SYS(set_robust_list),
    SCMP_SYS(sched_yield),
    SCMP_SYS(sched_getaffinity),
    SCMP_SYS(getpid),
    SCMP_SYS(gettid),
    SCMP_SYS(getrandom),
    SCMP_SYS(clock_gettime),
    SCMP_SYS(gettimeofday),
    SCMP_SYS(clock_nanosleep),
    SCMP_SYS(nanosleep),
    SCMP_SYS(sysinfo),
    SCMP_SYS(rt_sigaction),
    SCMP_SYS(rt_sigprocmask),
    SCMP_SYS(rt_sigreturn),
    SCMP_SYS(sigaltstack),
    SCMP_SYS(restart_syscall),
    SCMP_SYS(exit),
    SCMP_SYS(exit_group),
});

} // namespace

void limitResources()
{
    std::signal(SIGXCPU, endForTime);
    limit(RLIMIT_CORE, 0, 0);
    limit(RLIMIT_FSIZE, 0, 0);
    limit(RLIMIT_CPU, PictureLimits::CpuSeconds, PictureLimits::CpuSeconds + 1);
    if constexpr (!IsSanitized) {
        limit(RLIMIT_AS, PictureLimits::AddressSpace, PictureLimits::AddressSpace);
    }
    prctl(PR_SET_PDEATHSIG, SIGKILL);
    prctl(PR_SET_DUMPABLE, 0);
}

bool raise()
{
    if constexpr (IsSanitized) {
        return false;
    }
    const std::unique_ptr<void, decltype(&seccomp_release)> filter(
        seccomp_init(SCMP_ACT_ERRNO(EPERM)), &seccomp_release);
    if (!filter) {
        return false;
    }
    bool isComplete = true;
    for (const int call : Allowed) {
        isComplete = seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, call, 0) == 0 && isComplete;
    }
    // Qt scales large pictures in threads. A thread's flags can be told from a process's in clone()
    // alone; clone3() has them in memory, and glibc goes back to the other where it is missing.
    isComplete = seccomp_rule_add(filter.get(), SCMP_ACT_ALLOW, SCMP_SYS(clone), 1,
                                  SCMP_A0(SCMP_CMP_MASKED_EQ, CLONE_THREAD, CLONE_THREAD)) == 0 &&
                 isComplete;
    isComplete = seccomp_rule_add(filter.get(), SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0) == 0 &&
                 isComplete;
    return isComplete && seccomp_load(filter.get()) == 0;
}

} // namespace Docket::PictureFence
