; Frames that C walks over (test_exceptions.c).
target triple = "x86_64-unknown-linux-gnu"
%Pad = type { ptr, i32 }
declare void @walk_in_c(i32)
declare void @helper_call_back(ptr, ptr)
declare void @clr_eh_throw(ptr) noreturn
declare void @clr_eh_personality()

define void @walk_inner(ptr %e) #0 {
  notail call void @walk_in_c(i32 1)
  ret void
}

define i32 @walk_outer(ptr %code, ptr %e) #0 {
  notail call void @helper_call_back(ptr %code, ptr %e)
  ret i32 1
}

define void @walk_in_finally(ptr %e) #0 personality ptr @clr_eh_personality {
  invoke void @clr_eh_throw(ptr %e) to label %no unwind label %pad
no:
  ret void
pad:
  %p = landingpad %Pad cleanup
  notail call void @walk_in_c(i32 1)
  resume %Pad %p
}

attributes #0 = { uwtable "frame-pointer"="all" "no-realign-stack" }
